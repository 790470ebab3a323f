#include "app/cli/json_tree.h"

#include "app/cli/import/collections.h"
#include "app/cli/import/record_of.h"
#include "app/cli/import/write_drafts.h"
#include "engine/base/file.h"
#include "engine/review/read_drafts.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace pacewise::cli {

namespace {

std::string fixture(const std::string& name)
{
    return read_file(PACEWISE_ROOT "/tests/app/cli/import/" + name + ".json");
}

/// A few bytes of a sound file replaced, lost or doubled.
std::string damaged(std::string text)
{
    const int blows = *rc::gen::inRange(1, 6);
    for (int blow = 0; blow < blows && !text.empty(); ++blow) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        switch (*rc::gen::inRange(0, 3)) {
        case 0: text[at] = *rc::gen::arbitrary<char>(); break;
        case 1: text.erase(at, 1); break;
        default: text.insert(at, text.substr(at, 20)); break;
        }
    }
    return text;
}

}

TEST_CASE("values of JSON are read with their kinds, texts apart from numbers")
{
    const auto read = parse_json("x", R"({"a": [1, "1", true, null, 2.5], "b": {}})");
    REQUIRE(read.value);
    const std::vector<Node>& list = items_at(*read.value, "a");
    REQUIRE(list.size() == 5);
    CHECK((list[0].text == "1" && !list[0].quoted));
    CHECK((list[1].text == "1" && list[1].quoted));
    CHECK(list[3].kind == Node::Kind::empty);
    CHECK(list[4].text == "2.5");
    CHECK(read.value->find("b")->kind == Node::Kind::map);
}

TEST_CASE("the place where a file stops being JSON is told by line and column")
{
    const auto read = parse_json("x.json", "[1,\n 2,\n oops]");
    REQUIRE_FALSE(read.value);
    CHECK(read.problems.front().place.line == 3);
}

TEST_CASE("no damage to a file of records does harm, and every draft written is a draft that is read")
{
    CHECK(rc::check("damaged records", [] {
        const bool wger = *rc::gen::arbitrary<bool>();
        const auto tree = parse_json("x", damaged(fixture(wger ? "wger" : "free-exercise-db")));
        RC_ASSERT(tree.value.has_value() != !tree.problems.empty());
        if (!tree.value || !records_of(*tree.value)) return;
        const auto from = wger ? from_wger : from_free_exercise_db;
        const Imported imported = from(*records_of(*tree.value), wger ? "" : "CC0-1.0");
        RC_ASSERT(imported.drafts.size() + imported.left_out.size() == records_of(*tree.value)->size());
        if (imported.drafts.empty()) return;
        const auto again = read_drafts_file("drafts.yaml", drafts_text(imported.drafts));
        RC_ASSERT(again.value.has_value());
        RC_ASSERT(again.value->size() == imported.drafts.size());
    }));
}

}
