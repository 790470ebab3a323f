#include "engine/timetable/rules/rules.h"
#include "engine/timetable/spasm_time.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request mornings(Patient patient)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}, {2, 14}});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(std::move(patient), protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("cycle", Modality::aerobic),
                      an_exercise("squat", Modality::resistance)});
}

Patient free_in(const std::vector<std::string>& windows)
{
    Patient patient = a_patient({});
    for (const std::string& window : windows) give_time(patient, mon, window);
    return patient;
}

/// A precaution that applies to everybody and limits a session to so many minutes.
void limit_sessions(Request& request, int minutes)
{
    Precaution row;
    row.id = RuleId("B55");
    row.limit = PersonalLimit{};
    row.limit->session_minutes = minutes;
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
}

/// On the Monday of this week.
void keep_busy(Request& request, int week, const std::string& window)
{
    request.busy.push_back(
        {request.start + std::chrono::days(7 * (week - 1)), read_window(window).value(), ""});
}

}

TEST_CASE("free time: search and audit agree with two windows a day and with a long one")
{
    Bench({mornings(free_in({"09:00-09:25", "16:00-16:14"}))}).agree(*free_time_rule());
    Bench({mornings(free_in({"08:00-08:20", "12:00-14:20"}))}).agree(*free_time_rule());
}

TEST_CASE("free time: search and audit agree when a precaution limits the session")
{
    Request request = mornings(free_in({"09:00-10:00", "16:00-16:14"}));
    limit_sessions(request, 20);
    Bench({request}).agree(*free_time_rule());
}

TEST_CASE("ten minutes of walking fit into twelve with getting ready, two such items do not")
{
    Request request = mornings(free_in({"09:00-09:12"}));
    request.settings.change = {{"A", Seconds(20)}};
    const Bench bench(request);
    CHECK(bench.allows(*free_time_rule(), {{1, mon, "walk"}}));
    CHECK_FALSE(bench.allows(*free_time_rule(), {{1, mon, "walk"}, {1, mon, "cycle"}}));
    CHECK_FALSE(bench.allows(*free_time_rule(), {{2, mon, "walk"}}));
}

TEST_CASE("free time: search and audit agree when spasms take their time")
{
    Request request = mornings(free_in({"09:00-09:25", "16:00-16:14"}));
    request.patient.spasms = Finding<Spasms>::present({SpasmKind::extensor, 5});
    Bench({request}).agree(*free_time_rule());
}

TEST_CASE("a session that just fits leaves no time for a spasm")
{
    Request request = mornings(free_in({"09:00-09:12"}));
    request.settings.change = {{"A", Seconds(20)}};
    request.patient.spasms = Finding<Spasms>::present({SpasmKind::extensor, 0});
    CHECK(Bench(request).allows(*free_time_rule(), {{1, mon, "walk"}}));
    request.patient.spasms = Finding<Spasms>::present({SpasmKind::extensor, 1});
    CHECK_FALSE(Bench(request).allows(*free_time_rule(), {{1, mon, "walk"}}));
}

TEST_CASE("a quarter of a day's spasms is expected in a session, ninety seconds each")
{
    Patient patient = a_patient({});
    CHECK(spasm_time(patient, {}) == Seconds(0));
    patient.spasms = Finding<Spasms>::present({SpasmKind::flexor, 4});
    CHECK(spasm_time(patient, {}) == Seconds(90));
    patient.spasms = Finding<Spasms>::present({SpasmKind::flexor, 5});
    CHECK(spasm_time(patient, {}) == Seconds(180));
}

TEST_CASE("a session limit of twenty minutes holds in a free hour too")
{
    Request request = mornings(free_in({"09:00-10:00"}));
    const std::vector<Standing> both{{1, mon, "walk"}, {1, mon, "cycle"}};
    CHECK(Bench(request).allows(*free_time_rule(), both));
    limit_sessions(request, 20);
    CHECK_FALSE(Bench(request).allows(*free_time_rule(), both));
}

TEST_CASE("free time: search and audit agree when appointments take some of it on some dates")
{
    Request request = mornings(free_in({"09:00-09:40", "16:00-16:20"}));
    request.protocol = a_protocol({2, 3});
    request.protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}, {5, 14}});
    request.protocol.parts[Modality::resistance] = on_days(0, 7);
    keep_busy(request, 1, "09:14-10:00");
    keep_busy(request, 3, "09:00-09:10");
    keep_busy(request, 4, "09:20-09:30");
    keep_busy(request, 4, "16:10-16:40");
    keep_busy(request, 5, "16:12-16:40");
    Bench({request}).agree(*free_time_rule());
}

TEST_CASE("a place that is busy on half of the dates may be used, one that is busy on more may not")
{
    Request request = mornings(free_in({"09:00-10:00"}));
    request.protocol = a_protocol({4});
    request.protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}});
    const std::vector<Standing> walk{{1, mon, "walk"}};
    for (const int week : {1, 2}) keep_busy(request, week, "00:00-24:00");
    CHECK(Bench(request).allows(*free_time_rule(), walk));
    keep_busy(request, 3, "09:05-09:10");
    CHECK_FALSE(Bench(request).allows(*free_time_rule(), walk));
}

TEST_CASE("an appointment after the session is in nobody's way")
{
    Request request = mornings(free_in({"09:00-10:00"}));
    for (const int week : {1, 2}) keep_busy(request, week, "09:20-10:00");
    CHECK(Bench(request).allows(*free_time_rule(), {{1, mon, "walk"}, {2, mon, "walk"}}));
    CHECK_FALSE(
        Bench(request).allows(*free_time_rule(), {{1, mon, "walk"}, {1, mon, "cycle"}, {1, mon, "squat"}}));
}

}
