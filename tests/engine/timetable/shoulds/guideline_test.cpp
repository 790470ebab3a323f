#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request twenty_minutes(bool strength)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}, {2, 20}});
    if (strength) protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(a_patient({mon, tue, thu}), protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("squat", Modality::resistance)});
}

}

TEST_CASE("every ten minutes of endurance below sixty in the last week cost points")
{
    const PriceTag tag(guideline_should(), twenty_minutes(false));
    CHECK(tag.points({}) == 60);
    CHECK(tag.points({{2, mon, "walk"}}) == 40);
    CHECK(tag.points({{2, mon, "walk"}, {2, tue, "walk"}, {2, thu, "walk"}}) == 0);
    CHECK(tag.points({{1, mon, "walk"}, {1, tue, "walk"}, {1, thu, "walk"}}) == 60);
}

TEST_CASE("strength twice in the last week is asked only where the protocol has strength")
{
    const PriceTag tag(guideline_should(), twenty_minutes(true));
    CHECK(tag.points({}) == 80);
    CHECK(tag.points({{2, mon, "squat"}}) == 70);
    CHECK(tag.points({{2, mon, "squat"}, {2, thu, "squat"}}) == 60);
}

}
