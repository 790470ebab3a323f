#include "app/cli/json_tree.h"

#include "engine/base/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pacewise::cli {

namespace {

using Json = nlohmann::json;

constexpr std::size_t deepest = 32;
constexpr std::size_t most_values = 5'000'000;

/// Builds the tree value by value, so that no depth of brackets can exhaust the stack.
class TreeBuilder final : public nlohmann::json_sax<Json> {
public:
    bool null() override { return add({}); }
    bool boolean(bool truth) override { return add(plain(truth ? "true" : "false")); }
    bool number_integer(number_integer_t number) override { return add(plain(std::to_string(number))); }
    bool number_unsigned(number_unsigned_t number) override { return add(plain(std::to_string(number))); }
    bool number_float(number_float_t, const string_t& written) override { return add(plain(written)); }
    bool string(string_t& text) override
    {
        Node node = plain(std::move(text));
        node.quoted = true;
        return add(std::move(node));
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Node::Kind::map); }
    bool key(string_t& name) override
    {
        open_.back().keys.push_back({std::move(name), 0, 0});
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Node::Kind::list); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        broken_at = position;
        return false;
    }

    Node root;
    std::size_t broken_at = 0;
    bool too_deep = false;
    bool too_many = false;

private:
    static Node plain(std::string text)
    {
        Node node;
        node.kind = Node::Kind::text;
        node.text = std::move(text);
        return node;
    }
    bool add(Node node)
    {
        too_many = ++values_ > most_values;
        (open_.empty() ? root : open_.back().items.emplace_back()) = std::move(node);
        return !too_many;
    }
    bool open(Node::Kind kind)
    {
        too_deep = open_.size() >= deepest;
        if (too_deep) return false;
        open_.emplace_back().kind = kind;
        return true;
    }
    bool close()
    {
        Node node = std::move(open_.back());
        open_.pop_back();
        return add(std::move(node));
    }

    std::vector<Node> open_;
    std::size_t values_ = 0;
};

Place place_of(const std::string& file, std::string_view bytes, std::size_t position)
{
    const std::string_view before = bytes.substr(0, std::min(bytes.size(), position > 0 ? position - 1 : 0));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t last = before.rfind('\n');
    const std::size_t column = last == std::string_view::npos ? before.size() : before.size() - last - 1;
    return {file, static_cast<int>(lines) + 1, static_cast<int>(column) + 1};
}

}

Read<Node> parse_json(const std::string& file, std::string_view bytes)
{
    TreeBuilder builder;
    Read<Node> read;
    if (Json::sax_parse(bytes, &builder)) {
        read.value = std::move(builder.root);
        return read;
    }
    if (builder.too_deep)
        read.problems.push_back(
            {{file, 0, 0}, "brackets lie more than 32 deep in this file", "look at what wrote it"});
    else if (builder.too_many)
        read.problems.push_back(
            {{file, 0, 0}, "more than 5 million values are in this file", "cut it in pieces"});
    else
        read.problems.push_back({place_of(file, bytes, builder.broken_at), "this is no JSON from here on",
                                 "export the file again"});
    return read;
}

}
