#include "engine/catalog/write_exercise.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

bool is_same(const Exercise& a, const Exercise& b)
{
    const bool what_it_is = a.id == b.id && a.name == b.name && a.also == b.also &&
                            a.modality == b.modality && a.ladder == b.ladder && a.works == b.works &&
                            a.stretches == b.stretches && a.loads == b.loads;
    const bool asks_for = a.position == b.position && a.support == b.support && a.side == b.side &&
                          a.equipment == b.equipment && a.tags == b.tags && a.tone == b.tone &&
                          a.effort == b.effort && a.heat == b.heat && a.dose == b.dose && a.goals == b.goals;
    const bool is_told = a.why == b.why && a.how == b.how && a.feel == b.feel && a.stop == b.stop &&
                         a.evidence == b.evidence && a.rights == b.rights && a.approved == b.approved &&
                         a.figure == b.figure;
    return what_it_is && asks_for && is_told;
}

Read<std::vector<Exercise>> read_again(const std::string& text) { return read_exercise_file("e.yaml", text); }

/// What is not the same after writing and reading, in words; empty when all is.
std::string lost_by(const std::vector<Exercise>& exercises)
{
    const std::string text = exercises_text(exercises);
    const auto read = read_again(text);
    std::string problems;
    for (const Diagnostic& problem : read.problems) problems += diagnostic_text(problem);
    if (!problems.empty() || !read.value) return problems + text;
    if (read.value->size() != exercises.size()) return "an exercise is missing:\n" + text;
    for (std::size_t at = 0; at < exercises.size(); ++at)
        if (!is_same((*read.value)[at], exercises[at])) return "changed: " + exercises[at].id.text;
    if (exercises_text(*read.value) != text) return "written otherwise the second time:\n" + text;
    return {};
}

std::vector<Exercise> shipped(const std::string& name)
{
    return read_again(read_file(PACEWISE_ROOT "/programs/exercises/" + name + ".yaml")).value.value();
}

Exercise a_shipped_exercise() { return shipped("resistance-legs").front(); }

int from(int least, int most) { return *rc::gen::inRange(least, most + 1); }
bool tossed() { return *rc::gen::arbitrary<bool>(); }
Range<int> any_range(int least, int most)
{
    const int low = from(least, most);
    return {low, from(low, most)};
}
Range<Seconds> any_seconds()
{
    const Range<int> range = any_range(0, 900);
    return {Seconds(range.least), Seconds(range.most)};
}

DoseForm any_dose()
{
    DoseForm dose;
    dose.unit = vocabulary<DoseUnit>()[static_cast<std::size_t>(from(0, 4))].meaning;
    const bool by_clock = dose.unit == DoseUnit::minutes;
    if (!by_clock) dose.sets = any_range(1, 10);
    if (dose.unit != DoseUnit::hold) dose.count = any_range(1, 120);
    if (dose.unit == DoseUnit::hold) dose.hold = any_seconds();
    if (dose.unit != DoseUnit::hold && !by_clock) dose.tempo = {from(1, 9), from(0, 9), from(0, 9)};
    if (by_clock && tossed()) dose.bout = Seconds(from(0, 900));
    if (by_clock ? dose.bout.has_value() : dose.sets.most > 1 || tossed()) dose.rest = any_seconds();
    dose.setup = Seconds(from(0, 400));
    return dose;
}

}

TEST_CASE("every shipped exercise is the same after writing and reading, without a complaint")
{
    const auto files = files_below(PACEWISE_ROOT "/programs/exercises", ".yaml");
    REQUIRE(files.size() >= 20);
    for (const auto& file : files) {
        INFO(file);
        CHECK(lost_by(shipped(file.stem().string())) == "");
    }
}

TEST_CASE("an exercise is written in the order of the shipped files, with an empty line between two")
{
    const std::vector<Exercise> some = shipped("resistance-legs");
    const std::string text = exercises_text({some[0], some[1]});
    CHECK(text.starts_with("exercises:\n  - id: sit-to-stand-high-seat\n    name: {en: "));
    CHECK_THAT(text, ContainsSubstring("\n\n  - id: sit-to-stand-hands\n"));
    CHECK_THAT(text, ContainsSubstring("\n    ladder: {family: sit-to-stand, rung: 1}\n"
                                       "    works: {glutes: 2, quadriceps: 2, back-extensors: 1}\n"
                                       "    stretches: []\n"));
    CHECK_THAT(text, ContainsSubstring("    dose: {unit: reps, sets: [1, 3], reps: [5, 12], tempo: 2-1-3, "
                                       "rest: 60-120 s, setup: 30 s}\n"));
    CHECK_THAT(text,
               ContainsSubstring("\n    figure:\n      view: side\n      base: seated\n      start: {"));
}

TEST_CASE("any dose comes back as it was")
{
    REQUIRE(rc::check([] {
        Exercise exercise = a_shipped_exercise();
        exercise.dose = any_dose();
        const std::string lost = lost_by({exercise});
        RC_LOG() << lost;
        RC_ASSERT(lost.empty());
    }));
}

TEST_CASE("texts may hold quotes, colons, line breaks and accents")
{
    Exercise exercise = a_shipped_exercise();
    for (const std::string text :
         {"say \"ah\"", "sit: then stand # slowly", "two\nlines", "yes", "12:30", "none", "~", "{a}, [b]",
          "l’effort à gauche", "- first", "back\\slash", "a\n  - id: b", " at the edge "}) {
        INFO(text);
        exercise.name.by_language = {{"en", text}, {"no", text}};
        exercise.also.by_language = {{"en", {text, text}}};
        exercise.how.by_language["en"] = {text, text};
        exercise.why.by_language["en"] = exercise.stop.by_language["en"] = text;
        exercise.evidence = {text};
        exercise.rights = {text, text, text};
        exercise.approved = Approval{text, Date{}};
        CHECK(lost_by({exercise}) == "");
    }
}

TEST_CASE("what an exercise need not have is left out")
{
    Exercise exercise = a_shipped_exercise();
    exercise.also = {};
    exercise.feel = {};
    const std::string text = exercises_text({exercise});
    for (const char* key : {"also:", "feel:", "approved:", "source:"})
        CHECK(text.find(key) == std::string::npos);
    CHECK(lost_by({exercise}) == "");
}

TEST_CASE("a catalog without exercises is an empty list")
{
    CHECK(exercises_text({}) == "exercises: []\n");
    CHECK(lost_by({}) == "");
}
