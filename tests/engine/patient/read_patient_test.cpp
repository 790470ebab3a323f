#include "engine/patient/read_patient.h"

#include "tests/engine/patient/reading.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;
using namespace std::chrono_literals;
using test::patient_with;
using test::read_with;

namespace {

/// The only problem of a patient with these findings.
Diagnostic problem_of(const std::string& findings)
{
    const auto read = read_with(findings);
    for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(read.problems.size() == 1);
    return read.problems.front();
}

bool mentions(const Said& text, const std::string& words)
{
    return text.english().find(words) != std::string::npos;
}

}

TEST_CASE("a full patient is read with every finding")
{
    const Patient patient = patient_with(R"(
name: Some One
language: es
print: {size: large, paper: Letter}
examined: 2026-11-02
disability: {edss: 5.0}
walks: {metres: 200, minutes_to_tiredness: 6}
aid: {type: cane, side: right, checked: 2026-09-01}
falls: {last_year: 1, last_half_year: 0, injured: false}
helper: {tue: [10:00-12:00]}
fatigue: {fss: 5.1, curve: {morning: 2, evening: 5}}
spasms: {kind: extensor, per_day: 1}
clonus: [left]
foot_drop: {side: left, brace: true}
medicines:
  interferon: {brand: Rebif, days: [mon, wed, fri], at: 20:00, reaction: {from: 0 h, to: 48 h, joint_pain: 4}}
  baclofen: {at: [08:00, 20:00], drowsy: 1 h}
conditions: [osteopenia]
relapse: 2025-02-01
cleared: {by: "Dr. B.", on: 2026-10-01}
goals: [{goal: walking, weight: 3}, {goal: balance}]
likes: [yoga]
)");
    CHECK(patient.language == "es");
    CHECK(patient.print == PrintWish{PrintSize::large, PaperSize::letter});
    CHECK(patient.disability->edss == 5.0);
    CHECK(patient.walks->minutes_to_tiredness == 6);
    CHECK(patient.aid->side == Side::right);
    CHECK(patient.falls->last_half_year == 0);
    CHECK(patient.fatigue->curve.at(TimeOfDay::evening) == 5);
    CHECK(patient.spasms.found()->kind == SpasmKind::extensor);
    CHECK(patient.foot_drop.found()->brace);
    const MedicineUse* interferon = takes(patient, Medicine::interferon);
    REQUIRE(interferon);
    CHECK(interferon->days.size() == 3);
    CHECK(interferon->reaction->to == 48h);
    CHECK(takes(patient, Medicine::baclofen)->at.size() == 2);
    CHECK_FALSE(takes(patient, Medicine::tizanidine));
    CHECK(*patient.relapse.found() == *read_date("2025-02-01"));
    CHECK(patient.goals[1].weight == 1);
    CHECK(has_helper(patient, Weekday::tue, *read_window("10:30-11:15")));
    CHECK_FALSE(has_helper(patient, Weekday::tue, *read_window("11:30-12:15")));
}

TEST_CASE("a condition is present, absent or unchecked")
{
    const Patient patient = patient_with("conditions: [ataxia]\nunchecked: [orthostatic]");
    CHECK(has_condition(patient, Condition::ataxia) == true);
    CHECK(has_condition(patient, Condition::vertigo) == false);
    CHECK_FALSE(has_condition(patient, Condition::orthostatic).has_value());
    CHECK_FALSE(has_condition(patient_with(""), Condition::ataxia).has_value());
}

TEST_CASE("a yellow band serves where a band is asked for")
{
    Patient patient = patient_with("");
    patient.equipment = {Equipment::band_yellow};
    CHECK(owns(patient, Equipment::band));
    CHECK_FALSE(owns(patient, Equipment::mat));
}

TEST_CASE("free time is sorted by the clock")
{
    const Patient patient = patient_with("helper: {tue: [16:00-16:20, 09:00-09:40]}");
    CHECK(patient.helper->at(Weekday::tue).front() == *read_window("09:00-09:40"));
}

TEST_CASE("free time that overlaps is reported with the window that was meant")
{
    const auto problem = problem_of("helper: {tue: [09:00-09:40, 09:30-10:00]}");
    CHECK(mentions(problem.message, "overlap"));
    CHECK(mentions(problem.maybe, "09:00-10:00"));
    CHECK(read_with("helper: {tue: [09:00-09:30, 09:30-10:00]}").problems.empty());
}

TEST_CASE("a mistake is reported at its line and column with the nearest word")
{
    const auto problem = problem_of("spasticity: [{muscle: calff, side: left, mas: 1}]");
    CHECK(place_text(problem.place) == "someone.yaml:6:25");
    CHECK(mentions(problem.maybe, "calf"));
}

TEST_CASE("an unknown finding is reported with the nearest key")
{
    CHECK(mentions(problem_of("foot_dropp: none").maybe, "foot_drop"));
}

TEST_CASE("two rows about the same muscle and side are a mistake")
{
    CHECK(mentions(problem_of("spasticity: [{muscle: calf, side: left, mas: 1}, "
                              "{muscle: calf, side: both, mas: 2}]")
                       .message,
                   "already said"));
    CHECK(read_with("spasticity: [{muscle: calf, side: left, mas: 1}, {muscle: calf, side: right, mas: 2}]")
              .problems.empty());
    CHECK(mentions(problem_of("pain: [{joint: hip, now: 1}, {joint: hip, side: left, now: 2}]").message,
                   "already said"));
}

TEST_CASE("a one-sided aid needs its side, a two-sided one has none")
{
    CHECK(mentions(problem_of("aid: {type: cane}").maybe, "side: left"));
    CHECK(mentions(problem_of("aid: {type: rollator, side: left}").maybe, "remove"));
    CHECK(patient_with("aid: none").aid->type == AidType::none);
}

TEST_CASE("somebody may lean to one side at a walker, but not at a cane and not to both")
{
    CHECK(patient_with("aid: {type: rollator, leans: right}").aid->leans == Side::right);
    CHECK_FALSE(patient_with("aid: {type: rollator}").aid->leans);
    CHECK(mentions(problem_of("aid: {type: cane, side: left, leans: right}").maybe, "remove"));
    CHECK(mentions(problem_of("aid: {type: rollator, leans: both}").maybe, "leans: left"));
}

TEST_CASE("joints that hurt since the aid is new are part of the aid")
{
    CHECK(patient_with("aid: {type: cane, side: left, pain_since_new: true}").aid->pain_since_new);
    CHECK_FALSE(patient_with("aid: {type: cane, side: left}").aid->pain_since_new);
    CHECK(mentions(problem_of("aid: {type: cane, side: left, pain_since_new: maybe}").maybe, "true"));
}

TEST_CASE("tiredness can be told for single days of the week, from 0 to 10")
{
    const Patient patient = patient_with("fatigue: {fss: 5, week: {mon: 2, sat: 9}}");
    CHECK(patient.fatigue->week == std::map<Weekday, int>{{Weekday::mon, 2}, {Weekday::sat, 9}});
    CHECK(patient_with("fatigue: {fss: 5}").fatigue->week.empty());
    CHECK(mentions(problem_of("fatigue: {fss: 5, week: {sat: 11}}").message, "11"));
    CHECK(mentions(problem_of("fatigue: {fss: 5, week: {satt: 9}}").maybe, "sat"));
}

TEST_CASE("tone that the patient stands on is told muscle by muscle")
{
    const Patient patient =
        patient_with("spasticity: [{muscle: calf, side: left, mas: 2, used_to_stand: true}, "
                     "{muscle: calf, side: right, mas: 1}]");
    CHECK(patient.spasticity->at(0).used_to_stand);
    CHECK_FALSE(patient.spasticity->at(1).used_to_stand);
}

TEST_CASE("it is told after how many minutes of walking the foot drags")
{
    CHECK(patient_with("foot_drop: {side: left, brace: false, fatigable: true, drags_after: 6 min}")
              .foot_drop.found()
              ->drags_after == 6min);
    CHECK_FALSE(patient_with("foot_drop: {side: left, brace: true}").foot_drop.found()->drags_after);
    CHECK(mentions(problem_of("foot_drop: {side: left, brace: true, drags_after: soon}").message, "soon"));
}

TEST_CASE("contradictions inside a finding are reported")
{
    CHECK(mentions(problem_of("falls: {last_year: 0, injured: true}").message, "injury"));
    CHECK(mentions(problem_of("falls: {last_year: 1, last_half_year: 2}").message, "more falls"));
    CHECK(mentions(problem_of("pain: [{joint: knee, side: left, now: 6, worst: 4}]").message, "worst"));
    CHECK(mentions(problem_of("rest: {systolic: 80, diastolic: 120}").message, "systolic"));
    CHECK(mentions(problem_of("disability: {edss: 5.2}").maybe, "5"));
    CHECK(mentions(problem_of("disability: {edss: 0.5}").maybe, "1"));
    CHECK(mentions(problem_of("disability: {}").message, "neither"));
}

TEST_CASE("contradictions between findings are reported")
{
    CHECK(mentions(problem_of("examined: 2026-11-02\nrelapse: 2026-11-10").message, "relapse"));
    CHECK(mentions(problem_of("conditions: [vertigo]\nunchecked: [vertigo]").message, "both"));
    CHECK(mentions(problem_of("unchecked: [vertigo]").maybe, "conditions"));
    CHECK(mentions(problem_of("likes: [yoga]\ndislikes: [yoga]").message, "both"));
}

TEST_CASE("a score far from what was seen is a warning, not a mistake")
{
    const auto problem = problem_of("disability: {edss: 2.0}\naid: {type: rollator}");
    CHECK(problem.severity == Severity::warning);
    CHECK(read_with("disability: {edss: 6.0}\naid: {type: rollator}").problems.empty());
}

TEST_CASE("a medicine has weekdays or an interval with one known dose")
{
    CHECK(patient_with("medicines: none").medicines->empty());
    CHECK(takes(patient_with("medicines: {interferon: {brand: Betaseron, every: 48 h, last: 2026-11-20}}"),
                Medicine::interferon)
              ->every == 48h);
    CHECK(mentions(problem_of("medicines: {interferon: {every: 48 h}}").maybe, "last"));
    CHECK(
        mentions(problem_of("medicines: {interferon: {days: [mon], every: 48 h, last: 2026-11-20}}").message,
                 "not both"));
    CHECK(mentions(problem_of("medicines: {interferon: {brand: Rebiff}}").maybe, "Rebif"));
    CHECK(mentions(problem_of("medicines: {baclofenn: {}}").maybe, "baclofen"));
}

TEST_CASE("all mistakes of a file come at once")
{
    const auto read = read_with("vision: lowish\nnumb_feet: perhaps\nfatigue: {fss: 9}");
    CHECK(read.problems.size() == 3);
}

TEST_CASE("a file without a patient says so")
{
    const auto file = parse_yaml("x.yaml", "plan: 1\n");
    Reading reading{"x.yaml", {}};
    CHECK_FALSE(read_patient(*file.value, reading).has_value());
    CHECK(has_errors(reading.problems));
}

TEST_CASE("a finding is never read as another number than was written")
{
    rc::check([] {
        const int berg = *rc::gen::inRange(-20, 80);
        const auto read = read_with("balance: {berg: " + std::to_string(berg) + "}");
        const bool legal = berg >= 0 && berg <= 56;
        RC_ASSERT(read.problems.empty() == legal);
        if (legal) RC_ASSERT(read.value->balance->berg == berg);
    });
}
