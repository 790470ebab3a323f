#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request with_weakness(const std::vector<Weakness>& weakness)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    Patient patient = a_patient({mon, wed});
    patient.weakness = weakness;
    return a_request(patient, protocol,
                     {an_exercise("toe-lift", Modality::resistance, {works(Muscle::dorsiflexors)}),
                      an_exercise("clam", Modality::resistance, {works(Muscle::hip_abductors, 2)}),
                      an_exercise("bridge", Modality::resistance, {works(Muscle::hip_abductors, 1)})});
}

const Weakness weak_foot{Muscle::dorsiflexors, Side::left, 3},
    weak_hip{Muscle::hip_abductors, Side::right, 4};

}

TEST_CASE("a weak muscle that every phase trains costs nothing")
{
    const PriceTag tag(weak_muscles_should(), with_weakness({weak_foot}));
    CHECK(tag.points({{1, mon, "toe-lift"}, {2, wed, "toe-lift"}}) == 0);
    CHECK(tag.points({{1, mon, "toe-lift"}, {1, wed, "toe-lift"}, {2, wed, "toe-lift"}}) == 0);
}

TEST_CASE("every weak muscle and every phase that does not train it cost points")
{
    const PriceTag one(weak_muscles_should(), with_weakness({weak_foot}));
    CHECK(one.points({}) == 20);
    CHECK(one.points({{1, mon, "toe-lift"}}) == 10);
    const PriceTag two(weak_muscles_should(), with_weakness({weak_foot, weak_hip}));
    CHECK(two.points({}) == 40);
    CHECK(two.points({{1, mon, "toe-lift"}, {1, mon, "clam"}}) == 20);
}

TEST_CASE("a muscle that works only along the way is not trained")
{
    const PriceTag tag(weak_muscles_should(), with_weakness({weak_hip}));
    CHECK(tag.points({{1, mon, "bridge"}, {2, mon, "bridge"}}) == 20);
    CHECK(tag.points({{1, mon, "clam"}, {2, mon, "clam"}}) == 0);
}

TEST_CASE("muscles of normal strength, and those that no exercise trains, cost nothing")
{
    const auto idle = [](const Weakness& weakness) {
        return PriceTag(weak_muscles_should(), with_weakness({weakness})).points({});
    };
    CHECK(idle({Muscle::dorsiflexors, Side::left, 5}) == 0);
    CHECK(idle({Muscle::grip, Side::left, 2}) == 0);
}

}
