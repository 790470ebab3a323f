#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request walking(const std::vector<Weekday>& days, std::vector<int> phases, double fss)
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}, {2, 14}, {3, 18}});
    Patient patient = a_patient(days);
    tire(patient, fss);
    Request request = a_request(patient, protocol,
                                {an_exercise("walk", Modality::aerobic, {with_effort(3)}),
                                 an_exercise("cycle", Modality::aerobic, {with_effort(5)})});
    request.settings.energy = {{0.3, 1.25}, {0.45, 1.3}, {0.6, 1.58}, 5};
    return request;
}

}

TEST_CASE("energy: search and audit agree for a rested, a tired and a very tired patient")
{
    for (const double fss : {3.0, 4.5, 6.0}) {
        CAPTURE(fss);
        Bench({walking({mon, tue, sun}, {2}, fss)}).agree(*energy_rule());
        Bench({walking({mon, thu, sun}, {1, 2}, fss)}).agree(*energy_rule(), 1);
    }
}

TEST_CASE("one session of the protocol always fits, however tired the patient is")
{
    for (const double fss : {1.0, 4.0, 5.5, 7.0})
        CHECK(Bench(walking({mon, wed}, {3}, fss)).allows(*energy_rule(), {{1, mon, "cycle"}}));
}

TEST_CASE("five days in a row are carried by a rested patient, not by a very tired one")
{
    const std::vector<Weekday> work_days{mon, tue, wed, thu, fri};
    std::vector<Standing> every_day;
    for (const Weekday day : work_days) every_day.push_back({1, day, "walk"});
    CHECK(Bench(walking(work_days, {1}, 1.0)).allows(*energy_rule(), every_day));
    CHECK_FALSE(Bench(walking(work_days, {1}, 6.5)).allows(*energy_rule(), every_day));
}

TEST_CASE("energy: search and audit agree on tired weekdays and at tired hours")
{
    Request request = walking({mon, tue, sun}, {1}, 4.5);
    request.protocol.sessions.per_week = {1, 7};
    request.patient.fatigue->week = {{tue, 6}, {sun, 8}};
    Bench({request}).agree(*energy_rule());
    request.patient.time.erase(sun);
    give_time(request.patient, mon, "15:00-16:00");
    request.patient.fatigue->curve = {{TimeOfDay::morning, 1}, {TimeOfDay::afternoon, 8}};
    Bench({request}).agree(*energy_rule());
}

TEST_CASE("the most tired day still bears the protocol's own session, but no work on the day before")
{
    Request request = walking({mon, tue, wed}, {1}, 4.5);
    request.settings.energy.allowance = 0;
    request.patient.fatigue->week = {{tue, 9}};
    const Bench bench(request);
    CHECK(bench.allows(*energy_rule(), {{1, tue, "walk"}}));
    CHECK_FALSE(bench.allows(*energy_rule(), {{1, mon, "walk"}, {1, tue, "walk"}}));
    CHECK(bench.allows(*energy_rule(), {{1, mon, "cycle"}, {1, wed, "walk"}}));
}

TEST_CASE("two sessions' work on one day is more than a day may carry")
{
    const Bench bench(walking({mon, wed}, {1}, 2.0));
    CHECK_FALSE(bench.allows(*energy_rule(), {{1, mon, "walk"}, {1, mon, "cycle"}}));
}

}
