#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Free at four times of Monday.
Patient with_four_times()
{
    Patient patient = a_patient({});
    for (const char* window : {"09:00-09:50", "12:00-12:50", "15:00-15:50", "19:00-19:50"})
        give_time(patient, mon, window);
    return patient;
}

Request moving(const Patient& patient)
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    return a_request(patient, protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("calf", Modality::stretch)});
}

/// In the morning, at midday, in the afternoon, in the evening.
std::vector<long> points_through_the_day(const Patient& patient)
{
    const PriceTag tag(best_hours_should(), moving(patient));
    std::vector<long> points;
    for (const char* at : {"09:00", "12:00", "15:00", "19:00"})
        points.push_back(tag.points({{1, mon, "walk", ItemRole::main, at}}));
    return points;
}

using Points = std::vector<long>;

}

TEST_CASE("without a curve of their own people train in the morning, tired people pay most for late hours")
{
    Patient patient = with_four_times();
    CHECK(points_through_the_day(patient) == Points{0, 10, 20, 20});
    patient.heat_sensitive = true;
    CHECK(points_through_the_day(patient) == Points{0, 10, 20, 20});
    tire(patient, 5.0);
    CHECK(points_through_the_day(patient) == Points{0, 20, 40, 60});
}

TEST_CASE("the patient's own curve of tiredness counts more than the usual one")
{
    Patient patient = with_four_times();
    tire(patient, 5.0);
    patient.fatigue->curve = {
        {TimeOfDay::morning, 7}, {TimeOfDay::midday, 3}, {TimeOfDay::afternoon, 4}, {TimeOfDay::evening, 0}};
    CHECK(points_through_the_day(patient) == Points{70, 30, 40, 0});
}

TEST_CASE("every session at a tired hour is paid, a stretch on its own is none")
{
    Patient patient = with_four_times();
    tire(patient, 5.0);
    const PriceTag tag(best_hours_should(), moving(patient));
    const Standing noon{1, mon, "walk", ItemRole::main, "12:00"};
    const Standing evening{1, mon, "walk", ItemRole::main, "19:00"};
    CHECK(tag.points({noon, evening}) == 80);
    CHECK(tag.points({{1, mon, "calf", ItemRole::main, "19:00"}}) == 0);
}

}
