#include "engine/preflight/fault_kinds.h"

#include "engine/base/file.h"
#include "engine/preflight/fault_words.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <set>

using namespace pacewise;

TEST_CASE("every kind of fault stands in its own row of the table, under its own name")
{
    std::set<std::string_view> words;
    for (const KindOfFault& row : kinds_of_fault()) {
        CAPTURE(row.word);
        CHECK(&kind_of(row.kind) == &row);
        CHECK(word_of(row.kind) == row.word);
        CHECK(words.insert(row.word).second);
        CHECK_FALSE(row.what.empty());
        CHECK_FALSE(row.way_out.empty());
    }
    CHECK(words.size() >= 25);
}

TEST_CASE("the README of the pre-flight names every kind with its weight and its rule")
{
    const std::string readme = read_file(std::filesystem::path(PACEWISE_ROOT) / "engine/preflight/README.md");
    for (const KindOfFault& row : kinds_of_fault()) {
        const std::string weight = row.weight == FaultWeight::stops ? "stops" : "warns";
        const std::string begin =
            "| " + std::string(row.word) + " | " + weight + " | " + std::string(row.rule) + " |";
        CAPTURE(begin);
        CHECK(readme.find(begin) != std::string::npos);
    }
}

TEST_CASE("a fault says where it is, what is wrong and what to do")
{
    const SheetFault fault{FaultKind::picture_side,
                           FaultWeight::stops,
                           2,
                           3,
                           {},
                           {{"text", "Calf stretch"}, {"seen", "right"}, {"wanted", "left"}}};
    const Diagnostic told = diagnostic_of(fault, "anna.yaml");
    CHECK(told.place.file == "anna.yaml");
    CHECK(told.message ==
          "page 2, card 3: the picture of Calf stretch is drawn for the right side, and the plan says left");
    CHECK_THAT(told.maybe.english(), ContainsSubstring("print"));
    CHECK(told.severity == Severity::error);
    CHECK(diagnostic_of({FaultKind::no_phone, FaultWeight::warns, 0, 0, {}, {}}).severity ==
          Severity::warning);
}
