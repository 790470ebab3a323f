#include "engine/timetable/rules/rules.h"
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

}

TEST_CASE("free time: search and audit agree with two windows a day and starts inside a long one")
{
    Bench({mornings(free_in({"09:00-09:25", "16:00-16:14"}))}).agree(*free_time_rule());
    Bench({mornings(free_in({"08:00-09:20"}))}).agree(*free_time_rule());
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

TEST_CASE("a session limit of twenty minutes holds in a free hour too")
{
    Request request = mornings(free_in({"09:00-10:00"}));
    const std::vector<Standing> both{{1, mon, "walk"}, {1, mon, "cycle"}};
    CHECK(Bench(request).allows(*free_time_rule(), both));
    limit_sessions(request, 20);
    CHECK_FALSE(Bench(request).allows(*free_time_rule(), both));
}

}
