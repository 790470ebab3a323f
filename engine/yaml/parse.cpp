#include "engine/yaml/parse.h"

#include "engine/base/text.h"
#include "engine/yaml/syntax_words.h"
#include "engine/yaml/utf8.h"

#include <algorithm>
#include <sstream>
#include <unordered_set>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace pacewise {

namespace {

/// Reading cannot go on: a limit was passed. The problem is already noted.
struct GiveUp {};

/// Builds our own tree from the events of yaml-cpp; notes what is not allowed and goes on where it can.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const std::string& file, const YamlLimits& limits, Diagnostics& problems)
        : file_(file), limits_(limits), problems_(problems)
    {
    }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        check_common(mark, anchor, {});
        if (awaits_key()) note(mark, "an empty key"), give_up();
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
        if (text.size() > limits_.letters)
            note(mark, "a text of " + std::to_string(text.size()) + " bytes is longer than " +
                           std::to_string(limits_.letters)),
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

private:
    struct Open {
        Node* node;
        bool awaits_key = true;
        std::unordered_set<std::string> seen;
    };

    void note(const YAML::Mark& mark, std::string message, std::string maybe = {})
    {
        problems_.push_back({{file_, mark.line + 1, mark.column + 1}, std::move(message), std::move(maybe)});
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
            note(mark, "a tag (" + shortened(tag, 40) + ") is not allowed", "remove it");
        if (++values_ > limits_.values)
            note(mark, "more than " + std::to_string(limits_.values) + " values in one file",
                 "split the file"),
                give_up();
    }

    void add_key(const YAML::Mark& mark, const std::string& name)
    {
        Open& map = open_.back();
        const bool first = map.seen.insert(name).second;
        if (!first)
            note(mark, "the key " + in_quotes(shortened(name, 60)) + " appears twice", "remove one of them");
        if (name.empty()) note(mark, "an empty key");
        map.node->keys.push_back({first ? name : std::string(), mark.line + 1, mark.column + 1});
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
        node->column = mark.column + 1;
        return *node;
    }

    void open(const YAML::Mark& mark, Node::Kind kind)
    {
        if (awaits_key()) note(mark, "a key must be a plain word", "put it in quotes"), give_up();
        if (open_.size() >= limits_.depth)
            note(mark, "nested more than " + std::to_string(limits_.depth) + " levels deep"), give_up();
        open_.push_back({&place(mark, kind), true, {}});
    }

    const std::string& file_;
    const YamlLimits& limits_;
    Diagnostics& problems_;
    std::vector<Open>
        open_;  // Care: pointers into the tree; a parent's list grows only when no child is open
    std::size_t values_ = 0;
};

Place place_of(const std::string& file, std::string_view bytes, std::size_t offset)
{
    const std::string_view before = bytes.substr(0, offset);
    const std::size_t line_start = before.rfind('\n') + 1;
    return {file, static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(offset - line_start) + 1};
}

bool has_second_document(YAML::Parser& parser, YAML::Mark& where)
{
    struct Watcher final : YAML::EventHandler {
        YAML::Mark* where;
        bool seen = false;
        void OnDocumentStart(const YAML::Mark& mark) override
        {
            *where = mark;
            seen = true;
            throw GiveUp{};
        }
        void OnDocumentEnd() override {}
        void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
        void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
        void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
        void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                             YAML::EmitterStyle::value) override
        {
        }
        void OnSequenceEnd() override {}
        void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                        YAML::EmitterStyle::value) override
        {
        }
        void OnMapEnd() override {}
    } watcher;
    watcher.where = &where;
    try {
        parser.HandleNextDocument(watcher);
    } catch (const GiveUp&) {
    }
    return watcher.seen;
}

void build(const std::string& file, std::string_view bytes, TreeBuilder& builder, Diagnostics& problems)
{
    std::istringstream stream{std::string(bytes)};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) return;
    YAML::Mark second;
    if (has_second_document(parser, second))
        problems.push_back({{file, second.line + 1, second.column + 1},
                            "a second document (---) in one file",
                            "put it in a file of its own"});
}

/// What makes it pointless to even start reading.
std::optional<Diagnostic> trouble_with_bytes(const std::string& file, std::string_view bytes,
                                             const YamlLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return Diagnostic{
            {file, 0, 0}, "larger than " + std::to_string(limits.bytes) + " bytes", "split the file"};
    if (const auto bad = first_bad_byte(bytes))
        return Diagnostic{place_of(file, bytes, *bad), "not UTF-8 text, or a control character",
                          "save the file as UTF-8"};
    return {};
}

}

Read<Node> parse_yaml(const std::string& file, std::string_view bytes, const YamlLimits& limits)
{
    Read<Node> read;
    if (const auto trouble = trouble_with_bytes(file, bytes, limits)) {
        read.problems.push_back(*trouble);
        return read;
    }
    TreeBuilder builder(file, limits, read.problems);
    try {
        build(file, bytes, builder, read.problems);
        read.value = std::move(builder.root);
    } catch (const GiveUp&) {
    } catch (const YAML::Exception& trouble) {
        SyntaxWords words = syntax_words(trouble.msg);
        read.problems.push_back({{file, trouble.mark.line + 1, trouble.mark.column + 1},
                                 std::move(words.message),
                                 std::move(words.maybe)});
    }
    return read;
}

}
