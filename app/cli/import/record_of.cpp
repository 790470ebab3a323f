#include "app/cli/import/record_of.h"

#include <algorithm>

namespace pacewise::cli {

namespace {

constexpr std::size_t longest_text = 20'000;

bool is_text(const Node* node) { return node && node->kind == Node::Kind::text; }

}

std::string text_at(const Node& node, std::string_view key)
{
    const Node* value = node.find(key);
    return is_text(value) ? value->text : "";
}

std::vector<std::string> texts_at(const Node& node, std::string_view key)
{
    const Node* value = node.find(key);
    if (is_text(value)) return {value->text};
    std::vector<std::string> texts;
    for (const Node& item : items_at(node, key))
        if (is_text(&item)) texts.push_back(item.text);
    return texts;
}

const std::vector<Node>& items_at(const Node& node, std::string_view key)
{
    static const std::vector<Node> none;
    const Node* value = node.find(key);
    return value && value->kind == Node::Kind::list ? value->items : none;
}

const std::vector<Node>* records_of(const Node& root)
{
    const Node* list = root.kind == Node::Kind::map ? root.find("results") : &root;
    return list && list->kind == Node::Kind::list ? &list->items : nullptr;
}

bool is_unreadable(const std::string& text)
{
    const auto is_control = [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t' && byte != '\r';
    };
    return text.size() > longest_text || std::any_of(text.begin(), text.end(), is_control);
}

}
