#include "engine/precaution/when.h"

#include "tests/engine/patient/reading.h"
#include "tests/engine/precaution/rows.h"
#include "tests/support/catch.h"

using namespace pacewise;
using test::patient_with;
using test::row_with;

namespace {

const Date today = *read_date("2026-11-23");

Answer seen(const std::string& when, const std::string& findings)
{
    return look(row_with("when: " + when + "\nrefuse: true").when, patient_with(findings), today);
}

Truth truth(const std::string& when, const std::string& findings) { return seen(when, findings).truth; }

/// One line of a truth table: yes with these findings, no with those, unknown without any.
struct Line {
    const char* when;
    const char* yes;
    const char* no;
};

constexpr Line lines[] = {
    {"{disability: {edss: \">= 7\"}}", "disability: {edss: 7.0}", "disability: {edss: 6.5}"},
    {"{disability: {edss: \">= 7\"}}", "aid: {type: wheelchair}", "aid: none"},
    {"{walks: {metres: \"< 100\"}}", "walks: {metres: 40}", "walks: {metres: 400}"},
    {"{walks: {minutes_to_tiredness: \"< 5\"}}", "walks: {metres: 40, minutes_to_tiredness: 3}",
     "walks: {metres: 40, minutes_to_tiredness: 5}"},
    {"{band: [C, D]}", "disability: {pdds: 7}", "disability: {pdds: 3}"},
    {"{aid: {type: cane}}", "aid: {type: cane, side: left}", "aid: {type: rollator}"},
    {"{aid: {checked_months_ago: \"> 12\"}}", "aid: {type: rollator, checked: 2025-01-01}",
     "aid: {type: rollator, checked: 2026-10-01}"},
    {"{aid: {checked_months_ago: \"> 12\"}}", "aid: {type: rollator, checked: 2025-01-01}", "aid: none"},
    {"{falls: {last_year: \">= 1\"}}", "falls: {last_year: 1}", "falls: none"},
    {"{falls: {last_half_year: \">= 2\"}}", "falls: {last_year: 2, last_half_year: 2}",
     "falls: {last_year: 0}"},
    {"{falls: {last_two_weeks: \">= 1\"}}", "falls: {last_year: 2, last_half_year: 2, last_two_weeks: 1}",
     "falls: {last_year: 0}"},
    {"{falls: {injured: true}}", "falls: {last_year: 1, injured: true}", "falls: none"},
    {"{home: {alone: true}}", "home: {alone: true}", "home: {alone: false}"},
    {"{home: {stairs: false}}", "home: {stairs: false}", "home: {stairs: true}"},
    {"{home: {floor_rise: false}}", "home: {floor_rise: false}", "home: {floor_rise: true}"},
    {"{helper: false}", "helper: none", "helper: {mon: [09:00-10:00]}"},
    {"{fatigue: {fss: \">= 4 and < 5.5\"}}", "fatigue: {fss: 4}", "fatigue: {fss: 5.5}"},
    {"{heat_sensitive: true}", "heat_sensitive: true", "heat_sensitive: false"},
    {"{numb_feet: true}", "numb_feet: true", "numb_feet: false"},
    {"{spasticity: {muscle: calf, mas: \">= 1+\"}}", "spasticity: [{muscle: calf, side: left, mas: 2}]",
     "spasticity: [{muscle: calf, side: left, mas: 1}]"},
    {"{spasticity: {muscle: calf}}", "spasticity: [{muscle: calf, side: left, mas: 1}]",
     "spasticity: [{muscle: adductors, side: left, mas: 3}]"},
    {"{spasticity: {side: right}}", "spasticity: [{muscle: calf, side: both, mas: 1}]",
     "spasticity: [{muscle: calf, side: left, mas: 1}]"},
    {"{spasticity: {side: both}}",
     "spasticity: [{muscle: calf, side: left, mas: 1}, {muscle: calf, side: right, mas: 2}]",
     "spasticity: [{muscle: calf, side: left, mas: 1}, {muscle: hamstrings, side: right, mas: 2}]"},
    {"{spasms: {kind: flexor}}", "spasms: {kind: flexor, per_day: 1}",
     "spasms: {kind: extensor, per_day: 1}"},
    {"{spasms: {per_day: \">= 3\"}}", "spasms: {kind: flexor, per_day: 3}", "spasms: none"},
    {"{clonus: any}", "clonus: [left]", "clonus: []"},
    {"{clonus: right}", "clonus: [both]", "clonus: [left]"},
    {"{weakness: {muscle: quadriceps}}", "weakness: [{muscle: quadriceps, side: left, mrc: 4}]",
     "weakness: [{muscle: quadriceps, side: left, mrc: 5}]"},
    {"{weakness: {mrc: \"<= 2\"}}", "weakness: [{muscle: glutes, side: both, mrc: 2}]",
     "weakness: [{muscle: glutes, side: both, mrc: 3}]"},
    {"{weakness: {one_sided: true}}", "weakness: [{muscle: glutes, side: left, mrc: 3}]",
     "weakness: [{muscle: glutes, side: both, mrc: 3}]"},
    {"{foot_drop: {side: any}}", "foot_drop: {side: left, brace: true}", "foot_drop: none"},
    {"{foot_drop: {brace: false}}", "foot_drop: {side: left, brace: false}",
     "foot_drop: {side: left, brace: true}"},
    {"{foot_drop: {fatigable: true}}", "foot_drop: {side: left, brace: true, fatigable: true}",
     "foot_drop: {side: left, brace: true}"},
    {"{vision: [low, double]}", "vision: double", "vision: low-contrast"},
    {"{pain: {joint: knee, worst: \"> 5\"}}", "pain: [{joint: knee, side: left, now: 2, worst: 6}]",
     "pain: [{joint: knee, side: left, now: 5}, {joint: hip, side: left, now: 8}]"},
    {"{pain: {cause: gait}}", "pain: [{joint: knee, side: left, now: 2, cause: gait}]",
     "pain: [{joint: knee, side: left, now: 2}]"},
    {"{balance: {berg: \"<= 44\"}}", "balance: {berg: 44}", "balance: {berg: 45}"},
    {"{balance: {tandem_s: \"< 30\"}}", "balance: {tandem_s: 8}", "balance: {tandem_s: 30}"},
    {"{medicines: [anticoagulant, steroid]}", "medicines: {steroid: {}}", "medicines: none"},
    {"{conditions: [ataxia, tremor]}", "conditions: [tremor]", "conditions: [vertigo]"},
    {"{relapse: {days_ago: \"<= 30\"}}", "relapse: 2026-11-01", "relapse: 2026-01-01"},
    {"{relapse: {days_ago: \"<= 30\"}}", "relapse: 2026-10-24", "relapse: none"},
    {"{rest: {systolic: \">= 180\"}}", "rest: {systolic: 180}", "rest: {systolic: 179}"},
    {"{rest: {diastolic: \">= 100\"}}", "rest: {diastolic: 100}", "rest: {diastolic: 99}"},
    {"{rest: {pulse: \"> 120\"}}", "rest: {pulse: 121}", "rest: {pulse: 120}"},
    {"{transfers: [helped, hoist]}", "transfers: hoist", "transfers: alone"},
    {"{cognition: severe}", "cognition: severe", "cognition: limited"},
    {"{hug: any}", "hug: left", "hug: none"},
    {"{hug: left}", "hug: left", "hug: right"},
    {"{cleared: {months_ago: \"> 12\"}}", "cleared: {by: A, on: 2025-01-01}",
     "cleared: {by: A, on: 2026-10-01}"},
    {"{cleared: {since_relapse: false}}", "cleared: {by: A, on: 2026-01-01}\nrelapse: 2026-02-01",
     "cleared: {by: A, on: 2026-03-01}\nrelapse: 2026-02-01"},
};

}

TEST_CASE("each finding can be there, not be there, or not be recorded")
{
    for (const Line& line : lines) {
        INFO(line.when);
        CHECK(truth(line.when, line.yes) == Truth::yes);
        CHECK(truth(line.when, line.no) == Truth::no);
        CHECK(truth(line.when, "") == Truth::unknown);
    }
}

TEST_CASE("age, equipment and the fall class are always known")
{
    CHECK(truth("{age: \">= 46\"}", "") == Truth::yes);
    CHECK(truth("{age: \">= 47\"}", "") == Truth::no);
    CHECK(truth("{equipment: chair}", "") == Truth::yes);
    CHECK(truth("{equipment: band}", "") == Truth::no);
    CHECK(truth("{lacks: bed}", "") == Truth::yes);
    CHECK(truth("{lacks: [bed, chair]}", "") == Truth::no);
    CHECK(truth("{fall_class: medium}", "") == Truth::yes);
    CHECK(truth("{fall_class: high}", "") == Truth::no);
    CHECK(truth("{fall_class: [medium, high]}", "falls: none") == Truth::no);
}

TEST_CASE("a part of a finding that is missing is not recorded")
{
    CHECK(truth("{home: {alone: true}}", "home: {stairs: true}") == Truth::unknown);
    CHECK(truth("{rest: {pulse: \"> 100\"}}", "rest: {systolic: 120}") == Truth::unknown);
    CHECK(truth("{falls: {last_two_weeks: \">= 1\"}}", "falls: {last_year: 2}") == Truth::unknown);
    CHECK(truth("{aid: {checked_months_ago: \"> 12\"}}", "aid: {type: walker}") == Truth::unknown);
}

TEST_CASE("an unchecked condition is not recorded, and a present one beside it decides")
{
    CHECK(truth("{conditions: [ataxia]}", "conditions: []\nunchecked: [ataxia]") == Truth::unknown);
    CHECK(truth("{conditions: [ataxia, tremor]}", "conditions: [tremor]\nunchecked: [ataxia]") == Truth::yes);
}

TEST_CASE("one finding that is absent decides, whatever else was not recorded")
{
    CHECK(truth("{numb_feet: true, heat_sensitive: true}", "numb_feet: false") == Truth::no);
    CHECK(truth("{numb_feet: true, heat_sensitive: true}", "numb_feet: true") == Truth::unknown);
    CHECK(truth("{numb_feet: true, heat_sensitive: true}", "numb_feet: true\nheat_sensitive: true") ==
          Truth::yes);
}

TEST_CASE("always is true for a patient of whom nothing is known")
{
    CHECK(truth("always", "") == Truth::yes);
}

TEST_CASE("a finding says at which muscle and side it was")
{
    const Answer tone = seen("{spasticity: {mas: \">= 1+\"}}",
                             "spasticity: [{muscle: calf, side: left, mas: 2}, {muscle: calf, side: right, "
                             "mas: 3}, {muscle: adductors, side: both, mas: 1}]");
    REQUIRE(tone.at.size() == 1);
    CHECK(tone.at[0] == FoundAt{Muscle::calf, {}, Side::both});
    const Answer pain = seen("{pain: {worst: \">= 4\"}}", "pain: [{joint: hip, side: right, now: 4}]");
    REQUIRE(pain.at.size() == 1);
    CHECK(pain.at[0] == FoundAt{{}, Joint::hip, Side::right});
    CHECK(seen("{aid: {type: cane}}", "aid: {type: cane, side: right}").at.at(0).side == Side::right);
}
