#include "engine/timetable/capacity.h"

#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;
constexpr ClockTime nine{9 * 60}, three{15 * 60};

Request tired_on(std::map<Weekday, int> week, int sessions)
{
    Protocol protocol = a_protocol({1});
    protocol.sessions.per_week = {sessions, 7};
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}});
    Patient patient = a_patient({mon, wed, fri});
    patient.fatigue->week = std::move(week);
    return a_request(patient, protocol, {an_exercise("walk", Modality::aerobic)});
}

double capacity(const Request& request, Weekday day, ClockTime at = nine)
{
    const Bench bench(request);
    return Capacity(bench.at_hand()).of(day, at);
}

}

TEST_CASE("who says nothing about tired days and hours bears as much on all of them")
{
    const Request request = tired_on({}, 2);
    for (const Weekday day : all_weekdays) CHECK(capacity(request, day) == 1);
    CHECK(capacity(request, mon, three) == 1);
}

TEST_CASE("a tired weekday bears less than a good one")
{
    const Request request = tired_on({{mon, 2}, {wed, 5}, {fri, 9}}, 1);
    CHECK(capacity(request, mon) == 1);
    CHECK(capacity(request, wed) == Approx(0.85));
    CHECK(capacity(request, fri) == Approx(0.7));
}

TEST_CASE("as many days as the protocol needs keep all of it")
{
    const Request request = tired_on({{mon, 2}, {wed, 5}, {fri, 9}}, 2);
    CHECK(capacity(request, mon) == 1);
    CHECK(capacity(request, wed) == 1);
    CHECK(capacity(request, fri) == Approx(0.7 / 0.85));
    CHECK(capacity(tired_on({{mon, 8}, {wed, 8}, {fri, 8}}, 1), wed) == 1);
}

TEST_CASE("a tired hour bears less than a good hour of the same day")
{
    Request request = tired_on({}, 1);
    give_time(request.patient, mon, "15:00-16:00");
    request.patient.fatigue->curve = {{TimeOfDay::morning, 1}, {TimeOfDay::afternoon, 7}};
    CHECK(capacity(request, mon) == 1);
    CHECK(capacity(request, mon, three) == Approx(0.7));
}

}
