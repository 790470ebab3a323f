#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Patient stiff(const std::vector<Muscle>& muscles, Ashworth tone = Ashworth::one_plus)
{
    Patient patient = a_patient({mon, wed, fri});
    for (const Muscle muscle : muscles) patient.spasticity->push_back({muscle, Side::left, tone});
    return patient;
}

Request stretching(const Patient& patient)
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::stretch] = on_days(0, 7);
    protocol.parts[Modality::yoga] = on_days(0, 7);
    return a_request(
        patient, protocol,
        {an_exercise("calf", Modality::stretch, {stretches(Muscle::calf)}),
         an_exercise("inner-thigh", Modality::stretch, {stretches(Muscle::adductors)}),
         an_exercise("dog", Modality::yoga, {stretches(Muscle::calf), stretches(Muscle::hamstrings)})});
}

}

TEST_CASE("a stiff muscle that is stretched on every free day costs nothing")
{
    const PriceTag tag(daily_stretch_should(), stretching(stiff({Muscle::calf})));
    CHECK(tag.points({{1, mon, "calf"}, {1, wed, "dog"}, {1, fri, "calf"}}) == 0);
}

TEST_CASE("every free day without its stretch costs points, two stretches on one day make no second day")
{
    const PriceTag tag(daily_stretch_should(), stretching(stiff({Muscle::calf})));
    CHECK(tag.points({}) == 30);
    CHECK(tag.points({{1, mon, "calf"}}) == 20);
    CHECK(tag.points({{1, mon, "calf"}, {1, mon, "dog"}}) == 20);
    CHECK(tag.points({{1, mon, "calf"}, {1, fri, "calf"}}) == 10);
}

TEST_CASE("each stiff muscle asks for its own stretch")
{
    const PriceTag tag(daily_stretch_should(), stretching(stiff({Muscle::calf, Muscle::adductors})));
    CHECK(tag.points({}) == 60);
    CHECK(tag.points({{1, mon, "calf"}}) == 50);
    CHECK(tag.points({{1, mon, "calf"}, {1, mon, "inner-thigh"}}) == 40);
}

TEST_CASE("muscles of normal tone, and those that no exercise stretches, cost nothing")
{
    const auto idle = [](const Patient& patient) {
        return PriceTag(daily_stretch_should(), stretching(patient)).points({});
    };
    CHECK(idle(stiff({})) == 0);
    CHECK(idle(stiff({Muscle::calf}, Ashworth::zero)) == 0);
    CHECK(idle(stiff({Muscle::biceps})) == 0);
}

}
