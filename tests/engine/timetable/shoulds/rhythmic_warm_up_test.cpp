#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request opened_by(Patient patient)
{
    Protocol protocol = a_protocol({1});
    protocol.warm_up_minutes = 5;
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}});
    return a_request(std::move(patient), protocol,
                     {an_exercise("march", Modality::aerobic, {tagged(Tag::warm_up), tagged(Tag::rhythmic)}),
                      an_exercise("reach", Modality::aerobic, {tagged(Tag::warm_up)}),
                      an_exercise("walk", Modality::aerobic)});
}

Patient stiff()
{
    Patient patient = a_patient({mon});
    patient.spasticity = std::vector<Tone>{{Muscle::calf, Side::left, Ashworth::one}};
    return patient;
}

const std::vector<Standing> with_march{{1, mon, "march", ItemRole::warm_up}, {1, mon, "walk"}};
const std::vector<Standing> with_reach{{1, mon, "reach", ItemRole::warm_up}, {1, mon, "walk"}};

}

TEST_CASE("with stiff muscles a session that does not open with rhythm costs points")
{
    const PriceTag tag(rhythmic_warm_up_should(), opened_by(stiff()));
    CHECK(tag.points(with_march) == 0);
    CHECK(tag.points(with_reach) == 10);
    CHECK(tag.points({}) == 0);
}

TEST_CASE("without stiff muscles any warm-up will do")
{
    const PriceTag tag(rhythmic_warm_up_should(), opened_by(a_patient({mon})));
    CHECK(tag.points(with_reach) == 0);
}

}
