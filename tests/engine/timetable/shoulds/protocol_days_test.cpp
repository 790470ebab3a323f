#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request mixed()
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::aerobic] = on_days(2, 3);
    protocol.parts[Modality::balance] = on_days(0, 2);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    protocol.warm_up_minutes = 5;
    Patient patient = a_patient({mon, tue, wed, fri});
    give_time(patient, mon, "15:00-15:50");
    return a_request(patient, protocol,
                     {an_exercise("walk", Modality::aerobic, {tagged(Tag::warm_up)}),
                      an_exercise("reach", Modality::balance), an_exercise("calf", Modality::stretch)});
}

const Standing monday_walk{1, mon, "walk"}, tuesday_walk{1, tue, "walk"}, wednesday_walk{1, wed, "walk"};

}

TEST_CASE("as many days as the protocol has cost nothing, and more are no reward")
{
    const PriceTag tag(protocol_days_should(), mixed());
    std::vector<Standing> week{
        monday_walk, tuesday_walk, wednesday_walk, {1, mon, "reach"}, {1, tue, "reach"}};
    CHECK(tag.points(week) == 0);
    week.push_back({1, wed, "reach"});
    CHECK(tag.points(week) == 0);
    week.erase(week.begin());
    CHECK(tag.points(week) == 10);
}

TEST_CASE("every day of a kind of work below the protocol's most costs points")
{
    const PriceTag tag(protocol_days_should(), mixed());
    CHECK(tag.points({}) == 50);
    CHECK(tag.points({monday_walk}) == 40);
    CHECK(tag.points({monday_walk, tuesday_walk}) == 30);
    CHECK(tag.points({monday_walk, {1, mon, "reach"}}) == 30);
}

TEST_CASE("two sessions on one day are one day, a warm-up and a stretch are none")
{
    const PriceTag tag(protocol_days_should(), mixed());
    CHECK(tag.points({monday_walk, {1, mon, "walk", ItemRole::main, "15:00"}}) == 40);
    CHECK(tag.points({{1, mon, "walk", ItemRole::warm_up}}) == 50);
    CHECK(tag.points({{1, mon, "calf"}}) == 50);
}

}
