#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Free at nine and at four; a dose of baclofen at this time of day.
PriceTag taking_baclofen_at(int hour)
{
    Protocol protocol = a_protocol({1});
    for (const Modality modality : {Modality::stretch, Modality::balance, Modality::aerobic})
        protocol.parts[modality] = on_days(0, 7);
    Patient patient = a_patient({mon});
    give_time(patient, mon, "16:00-17:00");
    MedicineUse baclofen;
    baclofen.medicine = Medicine::baclofen;
    baclofen.at = {{hour * 60}};
    patient.medicines = std::vector<MedicineUse>{baclofen};
    return {after_baclofen_should(),
            a_request(patient, protocol,
                      {an_exercise("calf", Modality::stretch), an_exercise("beam", Modality::balance),
                       an_exercise("walk", Modality::aerobic)})};
}

Standing at(const std::string& exercise, const std::string& time)
{
    return {1, mon, exercise, ItemRole::main, time};
}

}

TEST_CASE("stretch and skill away from the good hours after baclofen cost points, walking does not")
{
    const PriceTag tag = taking_baclofen_at(8);
    for (const char* exercise : {"calf", "beam"}) {
        CHECK(tag.points({at(exercise, "09:00")}) == 0);
        CHECK(tag.points({at(exercise, "16:00")}) == 10);
    }
    CHECK(tag.points({at("walk", "16:00")}) == 0);
    CHECK(tag.points({at("calf", "16:00"), at("beam", "16:00")}) == 20);
}

TEST_CASE("where no free time lies in the good hours, nothing is paid")
{
    const PriceTag tag = taking_baclofen_at(20);
    CHECK(tag.points({at("calf", "09:00"), at("beam", "16:00")}) == 0);
}

}
