#include "engine/yaml/fast_tree.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/yaml/careful_tree.h"
#include "engine/yaml/utf8.h"
#include "tests/engine/yaml/tree_text.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;
using test::tree_text;

namespace {

namespace fs = std::filesystem;

const fs::path root = PACEWISE_ROOT;

/// What the careful reader says of the bytes: a tree, or what is wrong.
std::string carefully(const std::string& bytes, const YamlLimits& limits = {})
{
    const Read<Node> read = careful_tree("a", bytes, limits);
    if (read.problems.empty() && read.value) return tree_text(*read.value);
    return "wrong: " + (read.problems.empty() ? "" : diagnostic_text(read.problems.front()));
}

/// The fast reader may be silent, but it never says anything else than the careful one.
bool agrees(const std::string& bytes, const YamlLimits& limits = {})
{
    const auto fast = fast_tree(bytes, limits);
    return !fast || (!first_bad_byte(bytes) && tree_text(*fast) == carefully(bytes, limits));
}

using Text = rc::Gen<std::string>;

Text joined_of(Text part, std::string between, std::string before, std::string after)
{
    return rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<std::string>>(std::move(part))),
                        [=](const std::vector<std::string>& parts) {
                            std::string all = before;
                            for (std::size_t at = 0; at < parts.size(); ++at)
                                all += (at > 0 ? between : "") + parts[at];
                            return all + after;
                        });
}

Text text_in_brackets()
{
    return rc::gen::element<std::string>(
        "calf", "5", "-1.5", "15-30 s", "true", "null", "~", "Siéntese derecho.", "right.hand", "2-1-2",
        "a b c", "\"Up, hold: down\"", "'it''s'", "\"\\u00e9\\n\\\"\"", "\"\"", "''", "\"<side/o>\"",
        "\"two\n    lines\"", "\"Can you stand?\"", "http://a.b/c", "9:30", "😀");
}

Text flow_value(int depth)
{
    if (depth == 0) return text_in_brackets();
    return rc::gen::join(rc::gen::map(rc::gen::inRange(0, 3), [depth](int kind) -> Text {
        if (kind == 0) return text_in_brackets();
        if (kind == 1) return joined_of(flow_value(depth - 1), ", ", "[", "]");
        // A key for each place: "k" alone would be given twice.
        return rc::gen::map(rc::gen::pair(flow_value(depth - 1), flow_value(depth - 1)),
                            [](const std::pair<std::string, std::string>& values) {
                                return "{en: " + values.first + ", \"es\": " + values.second + " }";
                            });
    }));
}

Text block_text()
{
    return rc::gen::element<std::string>(
        "Plain words, with a comma", "on two\n      lines", "|\n      Line one.\n\n      Line two.",
        ">-\n      Folded\n      words", "Words # and a remark", "a [b] {c}", "It's \"so\"");
}

/// A file of entries, each with keys, lists and values, as people write them.
Text document(const std::string& line_end)
{
    const Text value = rc::gen::oneOf(flow_value(2), block_text());
    const Text entry =
        rc::gen::map(rc::gen::tuple(value, flow_value(3), value,
                                    rc::gen::element<std::string>("", "\n", "    # a remark\n")),
                     [](const std::tuple<std::string, std::string, std::string, std::string>& parts) {
                         const auto& [first, second, third, between] = parts;
                         return "  - id: " + first + "\n    how:\n      - " + second +
                                "\n      - b: " + second + "\n        c: [x]\n" + between +
                                "    ñandú: " + third + "\n    \"last\":\n    - é\n";
                     });
    return rc::gen::map(joined_of(entry, "\n", "# A file\nexercises:\n  - first\n", ""),
                        [line_end](const std::string& text) {
                            std::string all;
                            for (const char letter : text)
                                all += letter == '\n' ? line_end : std::string(1, letter);
                            return all;
                        });
}

}

TEST_CASE("both readers see the same in every file of this project")
{
    int read_fast = 0;
    for (const char* folder : {"programs", "tests/broken", "tests/fuzz/seeds", "tests/engine"})
        for (const fs::path& file : files_below(root / folder, "")) {
            INFO(file.string());
            const std::string bytes = read_file(file);
            CHECK(agrees(bytes));
            read_fast += fast_tree(bytes, {}).has_value();
        }
    CHECK(read_fast > 100);
}

TEST_CASE("every shipped file is sound enough for the fast reader")
{
    for (const fs::path& file : files_below(root / "programs", ".yaml")) {
        INFO(file.string());
        INFO("slow to load: a key without a value, a ? outside quotes, a tab, or a block text in a list");
        const auto tree = fast_tree(read_file(file), {});
        REQUIRE(tree);
        CHECK(tree_text(*tree) == carefully(read_file(file)));
    }
}

TEST_CASE("sound documents read the same either way")
{
    for (const std::string line_end : {"\n", "\r\n"})
        REQUIRE(rc::check([&] {
            const std::string bytes = *document(line_end);
            const auto fast = fast_tree(bytes, {});
            RC_ASSERT(fast);
            RC_ASSERT(tree_text(*fast) == carefully(bytes));
        }));
}

TEST_CASE("whatever the bytes, the fast reader is silent or says what the careful one says")
{
    const std::vector<std::string> pieces = {"{",
                                             "}",
                                             "[",
                                             "]",
                                             ": ",
                                             ":",
                                             "- ",
                                             "-",
                                             ", ",
                                             ",",
                                             "? ",
                                             "?",
                                             "&",
                                             "*",
                                             "!",
                                             "|\n",
                                             ">-\n",
                                             "|+\n",
                                             "'",
                                             "\"",
                                             "\\",
                                             "%",
                                             "@",
                                             " ",
                                             "  ",
                                             "    ",
                                             "\n",
                                             "\n  ",
                                             "\n- ",
                                             "#",
                                             " # ",
                                             "a",
                                             "b: ",
                                             "é",
                                             "~",
                                             "null",
                                             "\r\n",
                                             "\r",
                                             "\t",
                                             "---",
                                             "\n...\n",
                                             "\xef\xbb\xbf",
                                             "\xe2\x80\xa8",
                                             "\xc2\x85",
                                             "\xff",
                                             "a: |\n",
                                             "\"q\"",
                                             "'q'",
                                             "\n\n",
                                             "\\n",
                                             "\x01",
                                             "  text\n\n  more\n",
                                             "a: "};
    const YamlLimits small{100, 3, 10, 20};
    using Pieces = std::vector<std::string>;
    REQUIRE(rc::check([&] {
        const auto texts = *rc::gen::container<std::vector<Pieces>>(
            50, rc::gen::container<Pieces>(rc::gen::elementOf(pieces)));
        for (const Pieces& text : texts) {
            const std::string bytes = joined(text, "");
            RC_ASSERT(agrees(bytes));
            RC_ASSERT(agrees(bytes, small));
        }
    }));
}

TEST_CASE("the fast reader leaves alone what needs words")
{
    for (const std::string odd : {"a: &x 1",
                                  "a: 1\na: 2",
                                  "a: !!int 1",
                                  "a: 1\n---\nb: 1",
                                  "--- a",
                                  "%YAML 1.1\n---\na: 1",
                                  "\"\": 1",
                                  "[a]: 1",
                                  "a: {b: c\nd: 1",
                                  "a: \"b",
                                  "a:\n\tb: 1",
                                  "a: *x",
                                  "",
                                  "# only a remark",
                                  "{?a: 1}",
                                  "[a?]",
                                  "- a\n-\n|\n b",
                                  "'\n\n'",
                                  "a: b\xc0\xaf",
                                  "\xff\xfe"
                                  "a",
                                  "~: 1"}) {
        INFO(odd);
        CHECK_FALSE(fast_tree(odd, {}));
    }
    const YamlLimits small{100, 3, 10, 20};
    CHECK(fast_tree("[[[a]]]", small));
    CHECK_FALSE(fast_tree("[[[[a]]]]", small));
    CHECK_FALSE(fast_tree("a: " + std::string(21, 'b'), small));
    CHECK_FALSE(fast_tree("[a, a, a, a, a, a, a, a, a, a]", small));
    CHECK_FALSE(fast_tree("# " + std::string(100, 'b') + "\na: 1", small));
}

TEST_CASE("the fast reader knows nothing, quotes, letters and both marks of Windows")
{
    const auto tree = fast_tree("\xef\xbb\xbf"
                                "a: ~\r\nb: \"~\"\r\né: {ñ: x}\r\n",
                                {});
    REQUIRE(tree);
    CHECK(tree->find("a")->kind == Node::Kind::empty);
    CHECK(tree->find("b")->quoted);
    CHECK(tree->find("b")->text == "~");
    CHECK(tree->keys[0].column == 1);
    CHECK(tree->keys[2].line == 3);
    CHECK(tree->find("é")->items[0].column == 8);
}
