#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request busy(double fss)
{
    Protocol protocol = a_protocol({1});
    for (const Modality modality : {Modality::aerobic, Modality::resistance, Modality::balance})
        protocol.parts[modality] = on_days(0, 7);
    Patient patient = a_patient({mon, wed, fri});
    give_time(patient, mon, "15:00-15:50");
    tire(patient, fss);
    return a_request(patient, protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("cycle", Modality::aerobic),
                      an_exercise("squat", Modality::resistance), an_exercise("reach", Modality::balance)});
}

}

TEST_CASE("endurance and strength on separate days cost nothing")
{
    const PriceTag tag(separate_days_should(), busy(4.0));
    CHECK(tag.points({{1, mon, "walk"}, {1, wed, "squat"}}) == 0);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "reach"}}) == 0);
}

TEST_CASE("every day with endurance and strength costs a tired person points, in one session or in two")
{
    const PriceTag tag(separate_days_should(), busy(4.0));
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "squat"}}) == 10);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "cycle"}, {1, mon, "squat"}}) == 10);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "squat", ItemRole::main, "15:00"}}) == 10);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "squat"}, {1, wed, "walk"}, {1, wed, "squat"}}) == 20);
}

TEST_CASE("with two free days, two short sessions on one day are separate enough")
{
    Request request = busy(4.0);
    request.patient.time.erase(fri);
    const PriceTag tag(separate_days_should(), request);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "squat", ItemRole::main, "15:00"}}) == 0);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "squat"}}) == 10);
}

TEST_CASE("a rested person may do endurance and strength on one day")
{
    CHECK(PriceTag(separate_days_should(), busy(3.9)).points({{1, mon, "walk"}, {1, mon, "squat"}}) == 0);
}

}
