#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request week_of(std::vector<Weekday> days, int rest_days, double fss)
{
    Protocol protocol = a_protocol({1});
    protocol.sessions.rest_days = rest_days;
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    Patient patient = a_patient(days);
    tire(patient, fss);
    return a_request(patient, protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("calf", Modality::stretch)});
}

const std::vector<Weekday> all_days(all_weekdays.begin(), all_weekdays.end());

}

TEST_CASE("rest days: search and audit agree for rested and very tired patients")
{
    Bench({week_of(all_days, 1, 2.0)}).agree(*rest_days_rule());
    Bench({week_of(all_days, 3, 6.0)}).agree(*rest_days_rule());
    Bench({week_of(all_days, 1, 6.0)}).agree(*rest_days_rule());
}

TEST_CASE("rest days: search and audit agree when a day has two slots and the weeks two phases")
{
    Request request = week_of({mon, tue, wed}, 5, 2.0);
    give_time(request.patient, tue, "16:00-17:00");
    Bench({request}).agree(*rest_days_rule());
    request.protocol.phases = a_protocol({1, 2}).phases;
    Bench({request}).agree(*rest_days_rule(), 1);
}

TEST_CASE("a very tired patient rests two days where a rested one rests one")
{
    std::vector<Standing> six_days;
    for (const Weekday day : {mon, tue, wed, thu, fri, sat}) six_days.push_back({1, day, "walk"});
    CHECK(Bench(week_of(all_days, 1, 2.0)).allows(*rest_days_rule(), six_days));
    CHECK_FALSE(Bench(week_of(all_days, 1, 5.5)).allows(*rest_days_rule(), six_days));
    six_days.pop_back();
    CHECK(Bench(week_of(all_days, 1, 5.5)).allows(*rest_days_rule(), six_days));
}

TEST_CASE("a stretch does not spoil a rest day")
{
    std::vector<Standing> week;
    for (const Weekday day : {mon, tue, wed, thu, fri, sat}) week.push_back({1, day, "walk"});
    week.push_back({1, sun, "calf"});
    CHECK(Bench(week_of(all_days, 1, 2.0)).allows(*rest_days_rule(), week));
}

}
