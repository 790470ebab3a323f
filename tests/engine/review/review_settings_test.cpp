#include "engine/review/review_settings.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

const std::string least = "review:\n"
                          "  languages: {names: [en, de], texts: [en]}\n"
                          "  reading_grade: 6\n"
                          "  choices: 3\n"
                          "  household: [chair, wall]\n";

}

TEST_CASE("a clinic sets the languages, the reading grade and what a home holds")
{
    const auto read = read_review_settings_file("review.yaml", least);
    REQUIRE(read.value);
    CHECK(read.problems.empty());
    CHECK(read.value->name_languages == std::vector<std::string>{"en", "de"});
    CHECK(read.value->household == std::set<Equipment>{Equipment::chair, Equipment::wall});
    CHECK(read.value->reading_grade == 6);
}

TEST_CASE("rows of doses, fewer choices and telling words are read with their sources and reasons")
{
    const auto read = read_review_settings_file(
        "review.yaml",
        least + "  fewer_choices: [{muscle: breathing, positions: [lying], choices: 1, because: hard to "
                "breathe}]\n"
                "  doses: [{modality: yoga, unit: hold, tags: [settle], hold: 8-30 s, source: [P24]}]\n"
                "  telling_words: [{words: {en: [the band]}, equipment: [band]}]\n"
                "  sources: [hogan]\n");
    CHECK(read.problems.empty());
    REQUIRE(read.value);
    CHECK(read.value->fewer.at(0).because == "hard to breathe");
    CHECK(read.value->doses.at(0).hold == Range<Seconds>{Seconds(8), Seconds(30)});
    CHECK(read.value->telling.at(0).equipment == std::vector<Equipment>{Equipment::band});
    CHECK(read.value->sources == std::vector<std::string>{"hogan"});
}

TEST_CASE("mistakes in the settings of the review are told with the way out")
{
    const auto wrong = [](const std::string& line) {
        const auto read = read_review_settings_file("review.yaml", least + line);
        CHECK_FALSE(read.value);
        REQUIRE_FALSE(read.problems.empty());
        return diagnostic_text(read.problems.front());
    };
    CHECK_THAT(wrong("  fewer_choices: [{muscle: brething, positions: [lying], choices: 1, because: x}]\n"),
               ContainsSubstring("write \"breathing\""));
    CHECK_THAT(wrong("  telling_words: [{words: {en: [the band]}}]\n"),
               ContainsSubstring("held against nothing"));
    CHECK_THAT(wrong("  doses: [{modality: yoga, unit: hold, hold: 8-30 s}]\n"), ContainsSubstring("source"));
    CHECK_THAT(wrong("  sorces: [hogan]\n"), ContainsSubstring("write \"sources\""));
}

}
