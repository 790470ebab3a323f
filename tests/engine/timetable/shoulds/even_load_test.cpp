#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Ten minutes of endurance and ten of strength, each twice a week, on up to so many days.
Request two_and_two(int sessions)
{
    Protocol protocol = a_protocol({1});
    protocol.sessions.per_week = {2, sessions};
    protocol.parts[Modality::aerobic] = growing({2, 2}, {{1, 10}});
    protocol.parts[Modality::resistance] = growing({2, 2}, {{1, 10}});
    Request request =
        a_request(a_patient({mon, tue, thu, fri}), protocol,
                  {an_exercise("cycle", Modality::aerobic, {with_effort(5)}),
                   an_exercise("row", Modality::resistance, {with_effort(5), by_the_clock(1, 30)})});
    request.settings.items.kinds[Modality::resistance] = {60, 1};
    request.settings.energy.allowance = 0;
    return request;
}

}

TEST_CASE("work spread over four days costs nothing, the same work on two days does")
{
    const PriceTag tag(even_load_should(), two_and_two(4));
    CHECK(tag.points({{1, mon, "cycle"}, {1, tue, "row"}, {1, thu, "cycle"}, {1, fri, "row"}}) == 0);
    CHECK(tag.points({{1, mon, "cycle"}, {1, mon, "row"}, {1, thu, "cycle"}, {1, thu, "row"}}) > 0);
}

TEST_CASE("where the protocol has two sessions a week, both kinds on one day are its even share")
{
    const PriceTag tag(even_load_should(), two_and_two(2));
    CHECK(tag.points({{1, mon, "cycle"}, {1, mon, "row"}, {1, thu, "cycle"}, {1, thu, "row"}}) == 0);
}

}
