#include "engine/precaution/read_precautions.h"

#include "engine/catalog/catalog.h"
#include "tests/engine/precaution/rows.h"
#include "tests/support/catch.h"

using namespace pacewise;
using namespace std::chrono_literals;
using test::read_row;
using test::row_with;

namespace {

Diagnostic problem_of(const std::string& keys)
{
    const auto read = read_row(keys);
    for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(read.problems.size() == 1);
    return read.problems.front();
}

bool mentions(const Said& text, const std::string& words)
{
    return text.english().find(words) != std::string::npos;
}

}

TEST_CASE("a row is read with its findings and everything it asks for")
{
    const Precaution row = row_with(R"(
when: {spasticity: {muscle: [calf, hamstrings], side: left, mas: ">= 1+"}, home: {alone: true}}
hold: lighter
exclude: {tags: [fast], loads: {knee: 3}}
require: {support: two-hands, helper: true, brace: walking, for: {positions: [standing]}}
limit: {effort: 4, volume: 0.5, tempo: 3 s, until_week: 2}
pair: {working: calf, lowers: calf, works: dorsiflexors}
prefer: {stretches: found, points: 3}
avoid: {tags: [single-leg]}
warn: {en: Careful.}
print: {en: Slowly., es: Despacio.}
stop: {en: Stop.}
ask: [falls, orthostatic, home.alone]
)");
    CHECK(row.id == RuleId("X1"));
    CHECK(row.strength == Strength::must);
    REQUIRE(row.when.tests.size() == 2);
    CHECK(std::get<QuestionTest>(row.when.tests[0]) == QuestionTest{Question::lives_alone, true});
    CHECK(std::get<ToneTest>(row.when.tests[1]).muscles.size() == 2);
    CHECK(row.hold == Hold::lighter);
    CHECK(row.exclude->loads.at(Joint::knee) == 3);
    CHECK(row.require->support == Support::two_hands);
    CHECK(row.require->brace == std::vector{Position::walking});
    CHECK(row.require->which.positions == std::vector{Position::standing});
    CHECK(row.limit->volume == 0.5);
    CHECK(row.limit->tempo == 3s);
    CHECK(row.limit->until_week == 2);
    CHECK(row.pair->works == std::vector{Muscle::dorsiflexors});
    CHECK(row.prefer->which.stretches.found);
    CHECK(row.avoid->points == 1);
    CHECK(row.print.in("es") == "Despacio.");
    CHECK(row.ask.size() == 3);
    CHECK(row.place.line == 2);
}

TEST_CASE("an unknown finding, tag, muscle or word is reported with the nearest one")
{
    CHECK(mentions(problem_of("when: {foot_dropp: {side: any}}\nrefuse: true").maybe, "foot_drop"));
    CHECK(mentions(problem_of("when: {fatigue: {fsss: \">= 4\"}}\nrefuse: true").maybe, "fss"));
    CHECK(mentions(problem_of("when: {clonus: lefft}\nrefuse: true").maybe, "left"));
    CHECK(mentions(problem_of("when: {conditions: [ataxi]}\nrefuse: true").maybe, "ataxia"));
    CHECK(mentions(problem_of("when: {spasticity: {muscle: calff}}\nrefuse: true").maybe, "calf"));
    CHECK(mentions(problem_of("when: always\nexclude: {tags: [crossed-legs]}").maybe, "crossed-leg"));
    CHECK(mentions(problem_of("when: always\nexclude: {tagz: [fast]}").maybe, "tags"));
    CHECK(mentions(problem_of("when: always\nhold: progres").maybe, "progress"));
    CHECK(mentions(problem_of("when: always\nask: [fals]").maybe, "falls"));
    CHECK(mentions(problem_of("when: always\nrefuse: true\nunrecorded: maybe").maybe, "apply"));
}

TEST_CASE("a wrong comparison is reported at its place")
{
    const auto problem = problem_of("when: {fatigue: {fss: \"=> 4\"}}\nrefuse: true");
    CHECK(place_text(problem.place) == "rows.yaml:6:27");
    CHECK(mentions(problem_of("when: {fatigue: {fss: \">= 9\"}}\nrefuse: true").maybe, "7"));
    CHECK(mentions(problem_of("when: {spasticity: {mas: \">= 1.5\"}}\nrefuse: true").maybe, "1+"));
}

TEST_CASE("a row that asks nothing or does nothing is a mistake")
{
    CHECK(mentions(problem_of("when: {}\nrefuse: true").maybe, "always"));
    CHECK(mentions(problem_of("when: {falls: {}}\nrefuse: true").message, "asks nothing"));
    CHECK(mentions(problem_of("when: always").message, "does nothing"));
    CHECK(mentions(problem_of("when: always\nlimit: {}").message, "nothing in it"));
    CHECK(mentions(problem_of("when: always\nprefer: {points: 2}").message, "names no exercises"));
    CHECK(mentions(problem_of("when: always\npair: {working: calf}").message, "no partner"));
}

TEST_CASE("found needs a finding at a muscle")
{
    CHECK(mentions(problem_of("when: always\nexclude: {works: found}").message, "no muscle"));
    CHECK(mentions(
        problem_of("when: {spasticity: {mas: \">= 3\"}}\nunrecorded: apply\nexclude: {works: found}").maybe,
        "unrecorded"));
}

TEST_CASE("two rows of the same id are a mistake")
{
    const std::string row =
        "{id: S1, when: always, strength: must, says: {en: A.}, source: [x], refuse: true}";
    const auto file = parse_yaml("r.yaml", "precautions:\n  - " + row + "\n  - " + row + "\n");
    Reading reading{"r.yaml", {}};
    CHECK(read_precautions(*file.value, reading).size() == 2);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].place.line == 3);
    CHECK(reading.problems[0].maybe == "add a letter: S1b");
}

TEST_CASE("a row without id, strength, sentence or source names all that is missing")
{
    const auto file = parse_yaml("r.yaml", "precautions:\n  - {when: always, refuse: true}\n");
    Reading reading{"r.yaml", {}};
    read_precautions(*file.value, reading);
    CHECK(reading.problems.size() == 4);
}

TEST_CASE("names of exercises and families are checked against the catalog")
{
    Exercise exercise;
    exercise.id = ExerciseId("heel-raise-seated");
    exercise.ladder.family = FamilyId("heel-raise");
    const Catalog catalog({exercise});
    const auto wrong =
        row_with("when: always\nexclude: {families: [heel-rise], exercises: [heel-raise-seated]}");
    const auto problems = check_names({wrong}, catalog);
    REQUIRE(problems.size() == 1);
    CHECK(mentions(problems[0].maybe, "heel-raise"));
    CHECK(check_names({row_with("when: always\nexclude: {families: [heel-raise]}")}, catalog).empty());
}
