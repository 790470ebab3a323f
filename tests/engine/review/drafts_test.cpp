#include "engine/catalog/read_exercises.h"
#include "engine/review/read_drafts.h"
#include "engine/review/search_words.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

const std::string rights =
    "    rights: {author: A. Person, license: CC0-1.0, source: \"https://example.org/1\"}\n";
const std::string keys_left =
    "    ladder: {}\n    position: {}\n    support: {}\n    side: {}\n    effort: {}\n"
    "    dose: {}\n    why: {}\n    how: {}\n    stop: {}\n    figure: {}\n";

}

TEST_CASE("a draft tells which keys of an exercise it still lacks")
{
    const auto read = read_drafts_file(
        "drafts.yaml", "drafts:\n  - id: squat\n    name: {en: Squat}\n    modality: resistance\n" + rights);
    REQUIRE(read.value);
    CHECK(read.value->front().lacks.size() == 10);
    CHECK_FALSE(has_errors(read.problems));
    CHECK_THAT(read.problems.front().message.english(), ContainsSubstring("has no ladder, position"));
}

TEST_CASE("a complete draft waits for its approval")
{
    const auto read = read_drafts_file("drafts.yaml", "drafts:\n  - id: squat\n    name: {en: Squat}\n"
                                                      "    modality: resistance\n" +
                                                          keys_left + rights);
    REQUIRE(read.value);
    CHECK(read.value->front().lacks.empty());
    CHECK_THAT(read.problems.front().message.english(),
               ContainsSubstring("complete, but nobody approved it"));
}

TEST_CASE("drafts among the exercises are passed over with a word, and nothing of them is planned")
{
    const auto read = read_exercise_file("exercises/drafts.yaml", "drafts:\n  - id: squat\n" + rights);
    REQUIRE(read.value);
    CHECK(read.value->empty());
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems.front().severity == Severity::warning);
    CHECK_THAT(read.problems.front().message.english(), ContainsSubstring("drafts, which no plan uses"));
}

TEST_CASE("synonyms are read with the words of every language and what they mean")
{
    const auto read = read_search_words_file(
        "synonyms.yaml", "synonyms:\n  - {words: {en: [quads, thigh], es: [muslo]}, means: [quadriceps]}\n");
    CHECK(read.problems.empty());
    REQUIRE(read.value);
    CHECK(read.value->front().words.in("es") == std::vector<std::string>{"muslo"});
    CHECK(read.value->front().means == std::vector<std::string>{"quadriceps"});
}

}
