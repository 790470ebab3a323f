#include "engine/yaml/write.h"

#include "engine/base/contract.h"
#include "engine/yaml/parse.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

using Style = YamlWriter::Style;

Node text_node(std::string text) { return {Node::Kind::text, false, 0, 0, std::move(text), {}, {}}; }

/// Any text a file may hold: letters of several scripts, and everything that YAML treats specially.
rc::Gen<std::string> any_text()
{
    const std::vector<std::string> pieces{
        "a", "Z", "0",    "1",    " ", "\n", "\t", "\r",  "\"",   "'",    "\\",  ":",   "#",  "-",
        ",", "[", "]",    "{",    "}", "&",  "*",  "!",   "|",    ">",    "%",   "@",   "`",  "?",
        "~", "=", "\x7f", "\x01", "é", "中", "😀",  "yes", "null", "true", "1e3", "---", "..."};
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                        [](const std::vector<std::string>& parts) {
                            std::string text;
                            for (const std::string& part : parts) text += part;
                            return text;
                        });
}

Node any_tree(int depth)
{
    const int kind = depth == 0 ? 0 : *rc::gen::inRange(0, 3);
    if (kind == 0) return text_node(*any_text());
    Node node;
    node.kind = kind == 1 ? Node::Kind::list : Node::Kind::map;
    const int count = *rc::gen::inRange(0, 4);
    for (int at = 0; at < count; ++at) {
        if (node.kind == Node::Kind::map) node.keys.push_back({"key_" + std::to_string(at), 0, 0});
        node.items.push_back(any_tree(depth - 1));
    }
    return node;
}

void write_tree(YamlWriter& out, const Node& node)
{
    const Style style = *rc::gen::arbitrary<bool>() ? Style::flow : Style::block;
    if (node.kind == Node::Kind::text) {
        out.value(node.text);
        return;
    }
    node.kind == Node::Kind::map ? out.begin_map(style) : out.begin_list(style);
    for (std::size_t at = 0; at < node.items.size(); ++at) {
        if (node.kind == Node::Kind::map) out.key(node.keys[at].name);
        write_tree(out, node.items[at]);
    }
    out.end();
}

bool same(const Node& a, const Node& b)
{
    if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size()) return false;
    for (std::size_t at = 0; at < a.keys.size(); ++at)
        if (a.keys[at].name != b.keys[at].name) return false;
    for (std::size_t at = 0; at < a.items.size(); ++at)
        if (!same(a.items[at], b.items[at])) return false;
    return true;
}

}

TEST_CASE("whatever is written reads back as the same texts, lists and keys")
{
    REQUIRE(rc::check([] {
        const Node tree = any_tree(4);
        YamlWriter out;
        out.key("root");
        write_tree(out, tree);
        const auto read = parse_yaml("a", out.text());
        RC_LOG() << out.text();
        for (const Diagnostic& problem : read.problems) RC_LOG() << diagnostic_text(problem);
        RC_ASSERT(read.problems.empty());
        RC_ASSERT(same(*read.value->find("root"), tree));
    }));
}

TEST_CASE("words that other readers take for something else are put in quotes")
{
    YamlWriter out;
    out.key("a").value("no").key("b").value("null").key("c").value("12:30").key("d").value("plain words");
    CHECK(out.text() == "a: \"no\"\nb: \"null\"\nc: \"12:30\"\nd: plain words\n");
}

TEST_CASE("a list or a group left open is our own bug and is told")
{
    YamlWriter out;
    out.key("a").begin_list();
    CHECK_THROWS_AS(out.text(), BrokenPromise);
    CHECK_THROWS_AS(out.key("b"), BrokenPromise);
}
