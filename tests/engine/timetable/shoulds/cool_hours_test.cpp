#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Trait makes_warm(int heat)
{
    return [heat](Exercise& exercise) { exercise.heat = heat; };
}

/// Points of each exercise in the morning and in the afternoon.
std::vector<long> points_of(const Patient& patient)
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    const PriceTag tag(cool_hours_should(),
                       a_request(patient, protocol,
                                 {an_exercise("fan-bike", Modality::aerobic, {makes_warm(0)}),
                                  an_exercise("walk", Modality::aerobic, {makes_warm(1)}),
                                  an_exercise("run", Modality::aerobic, {makes_warm(2)})}));
    std::vector<long> points;
    for (const char* exercise : {"fan-bike", "walk", "run"})
        for (const char* at : {"09:00", "15:00"})
            points.push_back(tag.points({{1, mon, exercise, ItemRole::main, at}}));
    return points;
}

Patient free_twice()
{
    Patient patient = a_patient({mon});
    give_time(patient, mon, "15:00-16:00");
    return patient;
}

using Points = std::vector<long>;

}

TEST_CASE("for heat-sensitive people warming work in the afternoon costs points, in the morning nothing")
{
    Patient patient = free_twice();
    CHECK(points_of(patient) == Points{0, 0, 0, 0, 0, 0});
    patient.heat_sensitive = true;
    CHECK(points_of(patient) == Points{0, 0, 0, 20, 0, 40});
}

TEST_CASE("autonomic signs count like sensitivity to heat")
{
    Patient patient = free_twice();
    patient.conditions = {Condition::autonomic};
    CHECK(points_of(patient) == Points{0, 0, 0, 20, 0, 40});
}

}
