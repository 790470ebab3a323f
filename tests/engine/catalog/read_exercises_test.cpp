#include "engine/catalog/read_exercises.h"

#include "engine/base/file.h"
#include "engine/catalog/cross_check.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// A sound exercise, with one line put in place of the line of the same key.
std::string exercise(const std::string& line = {}, const std::string& id = "bridge", int rung = 1)
{
    const std::vector<std::string> lines{"id: " + id,
                                         "name: {en: Bridge, es: Puente}",
                                         "modality: resistance",
                                         "ladder: {family: bridge, rung: " + std::to_string(rung) + "}",
                                         "works: {glutes: 3, hamstrings: 1}",
                                         "loads: {hip: 1}",
                                         "position: supine",
                                         "support: lying",
                                         "side: both",
                                         "equipment: [mat]",
                                         "tags: [floor]",
                                         "effort: 4",
                                         "dose: {unit: reps, sets: [1, 2], reps: [5, 12], rest: 60-120 s}",
                                         "why: {en: Makes getting up easier.}",
                                         "how: {en: [Lie down., Lift your hips.]}",
                                         "stop: {en: Stop if it hurts.}",
                                         "rights: {author: Pacewise contributors, license: CC-BY-4.0}",
                                         "figure: {base: supine}"};
    const std::string key = line.substr(0, line.find(':') + 1);
    std::string text = "  -";
    bool placed = line.empty();
    for (const std::string& usual : lines) {
        const bool here = !placed && usual.starts_with(key);
        placed = placed || here;
        text += (text.size() > 3 ? "    " : " ") + (here ? line : usual) + '\n';
    }
    return placed ? text : text + "    " + line + '\n';
}

Read<std::vector<Exercise>> read(const std::string& entries)
{
    return read_exercise_file("a.yaml", "exercises:\n" + entries);
}

Exercise sound(const std::string& line)
{
    const auto file = read(exercise(line));
    for (const Diagnostic& problem : file.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(file.problems.empty());
    return file.value->at(0);
}

std::string problems_with(const std::string& line)
{
    std::string all;
    for (const Diagnostic& problem : read(exercise(line)).problems) all += diagnostic_text(problem);
    return all;
}

}

TEST_CASE("every key of an exercise arrives where it belongs")
{
    CHECK(sound("").id.text == "bridge");
    CHECK(sound("").name.in("es") == "Puente");
    CHECK(sound("").ladder == Rung{FamilyId("bridge"), 1});
    CHECK(sound("").share_of(Muscle::glutes) == 3);
    CHECK(sound("").share_of(Muscle::calf) == 0);
    CHECK(sound("").load_on(Joint::hip) == 1);
    CHECK(sound("").equipment == std::vector{Equipment::mat});
    CHECK(sound("").has(Tag::floor));
    CHECK(sound("modality: balance").modality == Modality::balance);
    CHECK(sound("position: prone").position == Position::prone);
    CHECK(sound("support: two-hands").support == Support::two_hands);
    CHECK(sound("side: each").side == SideUse::each);
    CHECK(sound("effort: 7").effort == 7);
    CHECK(sound("heat: 2").heat == 2);
    CHECK(sound("stretches: [calf]").stretches.contains(Muscle::calf));
    CHECK(sound("also: {en: [hip lift]}").also.in("en").size() == 1);
    CHECK(sound("tone: {lowers: [calf]}").tone.lowers.contains(Muscle::calf));
    CHECK(sound("goals: {walking: strong}").goals.at(Goal::walking) == Evidence::strong);
    CHECK(sound("why: {en: Because.}").why.in("en") == "Because.");
    CHECK(sound("how: {en: [One., Two.]}").how.in("en").size() == 2);
    CHECK(sound("feel: {en: Warm.}").feel.in("en") == "Warm.");
    CHECK(sound("stop: {en: Now.}").stop.in("en") == "Now.");
    CHECK(sound("evidence: [motl2012]").evidence == std::vector<std::string>{"motl2012"});
    CHECK(sound("rights: {author: A, license: B}").rights == Rights{"A", "B", {}});
    CHECK(sound("").place == Place{"a.yaml", 2, 5});
}

TEST_CASE("each unit of a dose has its own keys")
{
    const DoseForm reps = sound("").dose;
    CHECK(reps.sets == Range<int>{1, 2});
    CHECK(reps.count == Range<int>{5, 12});
    CHECK(reps.rest == Range<Seconds>{Seconds(60), Seconds(120)});
    CHECK(sound("dose: {unit: reps, sets: [1, 1], reps: [5, 8], tempo: 3-1-2}").dose.tempo == Tempo{3, 1, 2});
    const DoseForm hold = sound("dose: {unit: hold, sets: [1, 1], hold: 20-40 s, setup: 10 s}").dose;
    CHECK(hold.hold == Range<Seconds>{Seconds(20), Seconds(40)});
    CHECK(hold.setup == Seconds(10));
    const DoseForm minutes = sound("dose: {unit: minutes, minutes: [2, 10], bout: 2 min, rest: 60 s}").dose;
    CHECK(minutes.count == Range<int>{2, 10});
    CHECK(minutes.bout == Seconds(120));
    CHECK(sound("dose: {unit: breaths, sets: [1, 1], breaths: [4, 6]}").dose.tempo.whole() == Seconds(9));
    CHECK(sound("dose: {unit: steps, sets: [1, 1], steps: [10, 40]}").dose.count.most == 40);
    CHECK_THAT(problems_with("dose: {unit: minutes, minutes: [2, 10], bout: 2 min}"),
               ContainsSubstring("no \"rest\""));
    CHECK_THAT(problems_with("dose: {unit: reps, sets: [1, 1], reps: [5, 8], tempo: 0-5-0}"),
               ContainsSubstring("tempo"));
}

TEST_CASE("an exercise that contradicts itself is refused")
{
    CHECK_THAT(problems_with("position: standing"), ContainsSubstring("says support lying"));
    CHECK_THAT(problems_with("works: {}"), ContainsSubstring("works no muscle"));
    CHECK_THAT(problems_with("modality: stretch"), ContainsSubstring("stretches no muscle"));
    CHECK_THAT(problems_with("tone: {raises: [calf], lowers: [calf]}"),
               ContainsSubstring("raises and lowers"));
}

TEST_CASE("a sound exercise comes even when its neighbour is broken")
{
    const auto file = read(exercise("effort: 40", "broken") + exercise());
    REQUIRE(file.value);
    REQUIRE(file.value->size() == 1);
    CHECK(file.value->front().id.text == "bridge");
    CHECK(has_errors(file.problems));
}

TEST_CASE("between exercises, names and rungs are used once and ladders have no hole")
{
    const auto problems_between = [](const std::string& entries) {
        Diagnostics problems;
        cross_check(*read(entries).value, problems);
        std::string all;
        for (const Diagnostic& problem : problems) all += problem.message.english() + '\n';
        return all;
    };
    CHECK(problems_between(exercise() + exercise("", "bridge-hold", 2)).empty());
    CHECK_THAT(problems_between(exercise() + exercise("", "bridge", 2)),
               ContainsSubstring("already at a.yaml:2:5"));
    CHECK_THAT(problems_between(exercise() + exercise("", "other", 1)), ContainsSubstring("rung 1"));
    CHECK_THAT(problems_between(exercise() + exercise("", "other", 3)), ContainsSubstring("no rung 2"));
}

TEST_CASE("the catalog finds by name, keeps the first of two and climbs a family from the bottom")
{
    auto first =
        *read(exercise("effort: 1", "bridge", 2) + exercise("", "bridge", 3) + exercise("", "a-lift", 1))
             .value;
    const Catalog catalog(std::move(first));
    CHECK(catalog.ids() == std::vector<std::string>{"a-lift", "bridge"});
    REQUIRE(catalog.find(ExerciseId("bridge")));
    CHECK(catalog.find(ExerciseId("bridge"))->effort == 1);
    CHECK(catalog.index_of(ExerciseId("bridge")) == 1);
    CHECK_FALSE(catalog.find(ExerciseId("none")));
    const auto rungs = catalog.family(FamilyId("bridge"));
    REQUIRE(rungs.size() == 2);
    CHECK(rungs[0]->id.text == "a-lift");
}

TEST_CASE("the shipped catalog loads without a word of complaint")
{
    const auto catalog = load_catalog({PACEWISE_ROOT "/programs/exercises"});
    for (const Diagnostic& problem : catalog.problems) UNSCOPED_INFO(diagnostic_text(problem));
    CHECK(catalog.problems.empty());
    CHECK(catalog.value->exercises().size() > 100);
    CHECK_THROWS_AS(load_catalog({"/no/such/folder"}), DiskTrouble);
}
