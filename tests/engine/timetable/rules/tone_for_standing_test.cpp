#include "engine/timetable/order_class.h"
#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Patient stands_on_calf_tone()
{
    Patient patient = a_patient({mon, wed});
    patient.spasticity = std::vector<Tone>{{Muscle::calf, Side::left, Ashworth::two, true}};
    return patient;
}

Request stretching_and_standing(Patient patient)
{
    Protocol protocol = a_protocol({1});
    for (const Modality modality : {Modality::stretch, Modality::yoga, Modality::aerobic, Modality::balance})
        protocol.parts[modality] = on_days(0, 7);
    return a_request(std::move(patient), protocol,
                     {an_exercise("calf-stretch", Modality::stretch, {stretches(Muscle::calf)}),
                      an_exercise("long-rest", Modality::yoga,
                                  {stands_in(Position::supine, Support::lying), tagged(Tag::relaxation),
                                   lowers_tone(Muscle::calf)}),
                      an_exercise("stand", Modality::balance, {stands_in(Position::standing)}),
                      an_exercise("walk", Modality::aerobic, {stands_in(Position::walking)}),
                      an_exercise("cycle", Modality::aerobic, {lowers_tone(Muscle::calf)})});
}

}

TEST_CASE("tone for standing: search and audit agree")
{
    Bench({stretching_and_standing(stands_on_calf_tone())}).agree(*tone_for_standing_rule());
}

TEST_CASE("nobody walks right after relaxing the tone that carries")
{
    const Bench bench(stretching_and_standing(stands_on_calf_tone()));
    CHECK_FALSE(bench.allows(*tone_for_standing_rule(), {{1, mon, "long-rest"}, {1, mon, "walk"}}));
    CHECK(bench.allows(*tone_for_standing_rule(), {{1, mon, "long-rest"}, {1, mon, "stand"}}));
    CHECK(bench.allows(*tone_for_standing_rule(), {{1, mon, "long-rest"}, {1, wed, "walk"}}));
    CHECK(bench.allows(*tone_for_standing_rule(), {{1, mon, "cycle"}, {1, mon, "walk"}}));
}

TEST_CASE("a stretch of a muscle that is stood on comes last, after walking")
{
    const Bench bench(stretching_and_standing(stands_on_calf_tone()));
    CHECK(order_class_of(bench.at_hand(), 0) == OrderClass::settle);
    CHECK(bench.allows(*tone_for_standing_rule(), {{1, mon, "calf-stretch"}, {1, mon, "walk"}}));
    Patient others = stands_on_calf_tone();
    others.spasticity->front().used_to_stand = false;
    CHECK(order_class_of(Bench(stretching_and_standing(others)).at_hand(), 0) == OrderClass::loosen);
}

TEST_CASE("tone that serves nothing may be relaxed at any time")
{
    Patient patient = stands_on_calf_tone();
    patient.spasticity->front().used_to_stand = false;
    CHECK(Bench(stretching_and_standing(patient))
              .allows(*tone_for_standing_rule(), {{1, mon, "long-rest"}, {1, mon, "walk"}}));
}

TEST_CASE("where only the finding is known, every stiff leg muscle counts as stood on")
{
    Patient patient = stands_on_calf_tone();
    patient.spasticity->front().used_to_stand = false;
    patient.conditions->push_back(Condition::tone_used_to_stand);
    CHECK_FALSE(Bench(stretching_and_standing(patient))
                    .allows(*tone_for_standing_rule(), {{1, mon, "long-rest"}, {1, mon, "walk"}}));
    patient.spasticity = std::vector<Tone>{{Muscle::biceps, Side::left, Ashworth::two}};
    CHECK(muscles_stood_on(patient).empty());
}

}
