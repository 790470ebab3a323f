#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Free on Monday from 08:00 to 12:30 and for a short time in the evening; best at midday.
Request long_monday(double fss)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}, {2, 40}});
    protocol.parts[Modality::stretch] = on_days(0, 7);
    Patient patient = a_patient({});
    give_time(patient, mon, "08:00-12:30");
    give_time(patient, mon, "18:00-18:30");
    patient.fatigue = Fatigue{fss, {{TimeOfDay::morning, 4}, {TimeOfDay::midday, 1}}};
    return a_request(patient, protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("calf", Modality::stretch)});
}

Standing walk_at(const std::string& at, int phase = 1) { return {phase, mon, "walk", ItemRole::main, at}; }

}

TEST_CASE("one visit: search and audit agree, for rested people and for tired ones with few days")
{
    Bench({long_monday(2)}).agree(*one_visit_rule(), 1);
    Bench({long_monday(5)}).agree(*one_visit_rule(), 1);
}

TEST_CASE("one stretch of free time has one session, another stretch has its own")
{
    const Bench bench(long_monday(2));
    CHECK(bench.allows(*one_visit_rule(), {walk_at("08:00"), walk_at("18:00")}));
    CHECK(bench.allows(*one_visit_rule(), {walk_at("08:00"), walk_at("12:00", 2)}));
    CHECK_FALSE(bench.allows(*one_visit_rule(), {walk_at("08:00"), walk_at("12:00")}));
}

TEST_CASE("a tired patient with few free days may split a day, with two hours between the two sessions")
{
    const Bench bench(long_monday(5));
    CHECK(bench.allows(*one_visit_rule(), {walk_at("08:00"), walk_at("10:30")}));
    CHECK(bench.allows(*one_visit_rule(), {walk_at("08:00"), walk_at("12:00")}));
    CHECK_FALSE(bench.allows(*one_visit_rule(), {walk_at("10:30"), walk_at("12:00")}));
    CHECK_FALSE(bench.allows(*one_visit_rule(), {walk_at("08:00", 2), walk_at("10:30", 2)}));
    CHECK(bench.allows(*one_visit_rule(), {walk_at("08:00", 2), walk_at("12:00", 2)}));
}

}
