#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// A clinic's row: work for the calf goes with its relief or with work for the muscles that lift the foot.
Request calf_work()
{
    Precaution row;
    row.id = RuleId("S31");
    row.strength = Strength::should;
    row.pair = Pair{{Muscle::calf}, {Muscle::calf}, {Muscle::dorsiflexors}};
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    Request request =
        a_request(a_patient({mon, wed}), protocol,
                  {an_exercise("heel-raise", Modality::resistance, {works(Muscle::calf)}),
                   an_exercise("calf-press", Modality::resistance, {works(Muscle::calf, 2)}),
                   an_exercise("squat", Modality::resistance, {works(Muscle::calf, 1)}),
                   an_exercise("toe-lift", Modality::resistance, {works(Muscle::dorsiflexors)}),
                   an_exercise("calf-stretch", Modality::stretch, {lowers_tone(Muscle::calf)}),
                   an_exercise("arm-stretch", Modality::stretch, {lowers_tone(Muscle::biceps)})});
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector{row});
    return request;
}

}

TEST_CASE("work for a stiff muscle costs nothing beside its stretch or work for its opponent")
{
    const PriceTag tag(companions_should(), calf_work());
    CHECK(tag.points({{1, mon, "heel-raise"}, {1, mon, "calf-stretch"}}) == 0);
    CHECK(tag.points({{1, mon, "heel-raise"}, {1, mon, "toe-lift"}}) == 0);
    CHECK(tag.points({{1, mon, "calf-stretch"}}) == 0);
}

TEST_CASE("every session with work for a stiff muscle and without its relief costs points")
{
    const PriceTag tag(companions_should(), calf_work());
    CHECK(tag.points({{1, mon, "heel-raise"}}) == 10);
    CHECK(tag.points({{1, mon, "heel-raise"}, {1, mon, "calf-press"}}) == 10);
    CHECK(tag.points({{1, mon, "heel-raise"}, {1, wed, "calf-press"}}) == 20);
    CHECK(tag.points({{1, mon, "heel-raise"}, {1, mon, "arm-stretch"}}) == 10);
}

TEST_CASE("relief on another day comes too late")
{
    const PriceTag tag(companions_should(), calf_work());
    CHECK(tag.points({{1, mon, "heel-raise"}, {1, wed, "calf-stretch"}}) == 10);
}

TEST_CASE("a muscle that works only along the way needs no companion")
{
    CHECK(PriceTag(companions_should(), calf_work()).points({{1, mon, "squat"}}) == 0);
}

TEST_CASE("without a row of the clinic nothing needs a companion")
{
    Request request = calf_work();
    request.precautions = std::make_shared<std::vector<Precaution>>();
    CHECK(PriceTag(companions_should(), request).points({{1, mon, "heel-raise"}}) == 0);
}

}
