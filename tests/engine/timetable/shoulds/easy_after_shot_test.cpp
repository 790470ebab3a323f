#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Free on Monday and Tuesday, in the morning and from 21:00.
PriceTag with_shots_at_eight(const std::vector<Weekday>& days)
{
    Protocol protocol = a_protocol({2});
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    Patient patient = a_patient({mon, tue});
    for (const Weekday day : {mon, tue}) give_time(patient, day, "21:00-22:00");
    MedicineUse shot;
    shot.medicine = Medicine::interferon;
    shot.days = days;
    shot.at = {{20 * 60}};
    patient.medicines = std::vector<MedicineUse>{shot};
    return {easy_after_shot_should(),
            a_request(patient, protocol,
                      {an_exercise("cycle", Modality::aerobic, {with_effort(4)}),
                       an_exercise("sprint", Modality::aerobic, {with_effort(7)})})};
}

Standing at(const std::string& exercise, Weekday day, const std::string& time)
{
    return {1, day, exercise, ItemRole::main, time};
}

}

TEST_CASE(
    "easy cycling within three hours after the shot is welcome, at another time or hard it is not meant")
{
    const PriceTag tag = with_shots_at_eight({mon});
    CHECK(tag.points({at("cycle", mon, "21:00")}) == 0);
    CHECK(tag.points({at("cycle", tue, "21:00")}) == 10);
    CHECK(tag.points({at("cycle", mon, "09:00")}) == 10);
    CHECK(tag.points({at("sprint", mon, "21:00")}) == 10);
    CHECK(tag.points({at("sprint", mon, "21:00"), at("cycle", mon, "21:00")}) == 0);
}

TEST_CASE("who has no free time after a shot pays nothing")
{
    const PriceTag tag = with_shots_at_eight({fri});
    CHECK(tag.points({at("cycle", mon, "09:00")}) == 0);
}

}
