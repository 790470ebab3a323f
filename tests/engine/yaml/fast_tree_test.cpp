#include "engine/yaml/fast_tree.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/yaml/careful_tree.h"
#include "engine/yaml/utf8.h"
#include "tests/engine/yaml/any_document.h"
#include "tests/engine/yaml/tree_text.h"
#include "tests/support/catch.h"

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

/// What means something in YAML, and what must not be there.
const std::vector<std::string> pieces{"{",
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
            const std::string bytes = *test::any_document(line_end);
            const auto fast = fast_tree(bytes, {});
            RC_ASSERT(fast);
            RC_ASSERT(tree_text(*fast) == carefully(bytes));
        }));
}

TEST_CASE("whatever the bytes, the fast reader is silent or says what the careful one says")
{
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
