// The events of yaml-cpp put together to our own tree. Inside this folder only: no other header shows
// yaml-cpp.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/base/text.h"
#include "engine/yaml/lines.h"
#include "engine/yaml/node.h"
#include "engine/yaml/parse.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

namespace pacewise {

/// Reading cannot go on: a limit was passed. The problem is already noted.
struct GiveUp {};

inline std::string tag_as_written(const std::string& tag)
{
    static constexpr std::string_view standard = "tag:yaml.org,2002:";
    return tag.starts_with(standard) ? "!!" + tag.substr(standard.size()) : tag;
}

inline Place place_of(const std::string& file, const Lines& lines, const YAML::Mark& mark)
{
    if (mark.line < 0) return {file, 0, 0};
    return {file, mark.line + 1, lines.column(mark.line, mark.column)};
}

/// Builds our own tree from the events of yaml-cpp; notes what is not allowed and goes on where it can.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const std::string& file, const Lines& lines, const YamlLimits& limits, Diagnostics& problems)
        : file_(file), lines_(lines), limits_(limits), problems_(problems)
    {
    }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        check_common(mark, anchor, {});
        if (awaits_key()) note(mark, "an empty key", "write a word before the colon"), give_up();
        place(mark, Node::Kind::empty);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        note(mark, "an alias (*name) is not allowed", "write the value out");
        if (awaits_key()) give_up();
        place(mark, Node::Kind::empty);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override
    {
        check_common(mark, anchor, tag);
        if (tag == "!") last_quoted_ = mark;
        if (text.size() > limits_.letters)
            note(mark, said("a text of {1} bytes is longer than {2}", std::to_string(text.size()),
                            std::to_string(limits_.letters))),
                give_up();
        if (awaits_key()) return add_key(mark, text);
        Node& node = place(mark, Node::Kind::text);
        node.text = text;
        node.quoted = tag == "!";
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        check_common(mark, anchor, tag);
        open(mark, Node::Kind::list);
    }
    void OnSequenceEnd() override { open_.pop_back(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        check_common(mark, anchor, tag);
        open(mark, Node::Kind::map);
    }
    void OnMapEnd() override
    {
        // Drop the values of keys that were given twice: the first one counts, as the message says.
        Node& map = *open_.back().node;
        for (std::size_t at = map.keys.size(); at-- > 0;)
            if (map.keys[at].name.empty()) {
                map.keys.erase(map.keys.begin() + static_cast<std::ptrdiff_t>(at));
                map.items.erase(map.items.begin() + static_cast<std::ptrdiff_t>(at));
            }
        open_.pop_back();
    }

    Node root;
    YAML::Mark last_quoted() const { return last_quoted_; }

private:
    struct Open {
        Node* node;
        bool awaits_key = true;
        std::unordered_set<std::string> seen;
    };

    void note(const YAML::Mark& mark, Said message, Said maybe = {})
    {
        problems_.push_back({place_of(file_, lines_, mark), std::move(message), std::move(maybe)});
    }
    [[noreturn]] static void give_up() { throw GiveUp{}; }

    bool awaits_key() const
    {
        return !open_.empty() && open_.back().node->kind == Node::Kind::map && open_.back().awaits_key;
    }

    void check_common(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag)
    {
        if (anchor != 0) note(mark, "an anchor (&name) is not allowed", "remove it");
        if (!tag.empty() && tag != "?" && tag != "!")
            note(mark, said("a type ({1}) is not allowed", shortened(tag_as_written(tag), 40)), "remove it");
        if (++values_ > limits_.values)
            note(mark, said("more than {1} values in one file", std::to_string(limits_.values)),
                 "split the file"),
                give_up();
    }

    void add_key(const YAML::Mark& mark, const std::string& name)
    {
        Open& map = open_.back();
        const bool first = map.seen.insert(name).second;
        if (!first)
            note(mark, said("the key {1} appears twice", in_quotes(shortened(name, 60))),
                 "remove one of them");
        if (name.empty()) note(mark, "an empty key", "write a word before the colon");
        map.node->keys.push_back(
            {first ? name : std::string(), mark.line + 1, lines_.column(mark.line, mark.column)});
        map.awaits_key = false;
    }

    Node& place(const YAML::Mark& mark, Node::Kind kind)
    {
        Node* node = &root;
        if (!open_.empty()) {
            Open& parent = open_.back();
            parent.awaits_key = true;
            node = &parent.node->items.emplace_back();
        }
        node->kind = kind;
        node->line = mark.line + 1;
        node->column = lines_.column(mark.line, mark.column);
        return *node;
    }

    void open(const YAML::Mark& mark, Node::Kind kind)
    {
        if (awaits_key())
            note(mark, "a key must be a plain word", "put it in quotes, or close a bracket"), give_up();
        if (open_.size() >= limits_.depth)
            note(mark, said("nested more than {1} levels deep", std::to_string(limits_.depth)),
                 "count the brackets"),
                give_up();
        open_.push_back({&place(mark, kind), true, {}});
    }

    const std::string& file_;
    const Lines& lines_;
    const YamlLimits& limits_;
    Diagnostics& problems_;
    std::vector<Open>
        open_;  // Care: pointers into the tree; a parent's list grows only when no child is open
    std::size_t values_ = 0;
    YAML::Mark last_quoted_ = YAML::Mark::null_mark();
};

}
