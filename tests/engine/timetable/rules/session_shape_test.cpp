#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request session_of(bool own_warm_up, double fss)
{
    Protocol protocol = a_protocol({2});
    for (const Modality modality : {Modality::balance, Modality::resistance, Modality::stretch})
        protocol.parts[modality] = on_days(0, 7);
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 8}, {2, 12}});
    if (own_warm_up) protocol.warm_up_minutes = 3;
    Patient patient = a_patient({mon, wed});
    tire(patient, fss);
    return a_request(
        patient, protocol,
        {an_exercise("march", Modality::aerobic, {by_the_clock(1, 30), tagged(Tag::warm_up)}),
         an_exercise("walk", Modality::aerobic),
         an_exercise("beam", Modality::balance, {tagged(Tag::high_challenge), stands_in(Position::standing)}),
         an_exercise("squat", Modality::resistance), an_exercise("calf", Modality::stretch),
         an_exercise("rest", Modality::stretch, {tagged(Tag::settle)})});
}

}

TEST_CASE("session shape: search and audit agree with and without a warm-up of its own")
{
    Bench({session_of(false, 2.0)}).agree(*session_shape_rule());
    Request with_warm_up = session_of(true, 2.0);
    with_warm_up.patient.time.erase(wed);
    Bench({with_warm_up}).agree(*session_shape_rule());
}

TEST_CASE("session shape: search and audit agree for a tired walker with hard balance work")
{
    Bench({session_of(false, 5.0)}).agree(*session_shape_rule());
    Request with_warm_up = session_of(true, 5.0);
    with_warm_up.patient.time.erase(wed);
    Bench({with_warm_up}).agree(*session_shape_rule());
    Request tires_early = session_of(false, 2.0);
    tires_early.patient.walks->minutes_to_tiredness = 10;
    Bench({tires_early}).agree(*session_shape_rule(), 3);
}

TEST_CASE("training opens with a warm-up, a stretch on a rest day does not need one")
{
    const Bench bench(session_of(false, 2.0));
    CHECK_FALSE(bench.allows(*session_shape_rule(), {{1, mon, "squat"}}));
    CHECK(bench.allows(*session_shape_rule(), {{1, mon, "march"}, {1, mon, "squat"}}));
    CHECK(bench.allows(*session_shape_rule(), {{1, mon, "calf"}}));
}

TEST_CASE("with a warm-up of its own, easy marching as work does not open a session")
{
    const Bench bench(session_of(true, 2.0));
    CHECK_FALSE(bench.allows(*session_shape_rule(), {{1, mon, "march"}, {1, mon, "squat"}}));
    CHECK(bench.allows(*session_shape_rule(), {{1, mon, "march", ItemRole::warm_up}, {1, mon, "squat"}}));
}

TEST_CASE("a tired walker has ten minutes of steadier work after hard balance")
{
    const std::vector<Standing> ends_hard{{1, mon, "march"}, {1, mon, "beam"}};
    const std::vector<Standing> a_little_after{{1, mon, "march"}, {1, mon, "beam"}, {1, mon, "squat"}};
    const std::vector<Standing> enough_after{
        {1, mon, "march"}, {1, mon, "beam"}, {1, mon, "squat"}, {1, mon, "walk"}};
    const Bench tired(session_of(false, 5.0)), rested(session_of(false, 2.0));
    CHECK_FALSE(tired.allows(*session_shape_rule(), ends_hard));
    CHECK_FALSE(tired.allows(*session_shape_rule(), a_little_after));
    CHECK(tired.allows(*session_shape_rule(), enough_after));
    CHECK(rested.allows(*session_shape_rule(), ends_hard));
}

}
