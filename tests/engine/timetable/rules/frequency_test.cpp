#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request two_kinds(const std::vector<Weekday>& days, Range<int> sessions)
{
    Protocol protocol = a_protocol({1});
    protocol.sessions.per_week = sessions;
    protocol.parts[Modality::aerobic] = on_days(1, 2);
    protocol.parts[Modality::resistance] = on_days(2, 2);
    protocol.parts[Modality::stretch] = on_days(0, 3);
    return a_request(a_patient(days), protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("squat", Modality::resistance),
                      an_exercise("calf", Modality::stretch)});
}

}

TEST_CASE("frequency: search and audit agree on sessions a week and days of each kind")
{
    Bench({two_kinds({mon, wed, thu, fri}, {2, 3})}).agree(*frequency_rule());
}

TEST_CASE("frequency: search and audit agree when a day has two slots")
{
    Request request = two_kinds({mon, wed, fri}, {1, 3});
    give_time(request.patient, mon, "16:00-17:00");
    Bench({request}).agree(*frequency_rule());
}

TEST_CASE("frequency: search and audit agree over two phases, and when a kind has no exercise left")
{
    Request request = two_kinds({mon, wed}, {1, 2});
    request.protocol.phases = a_protocol({1, 2}).phases;
    Bench({request}).agree(*frequency_rule());
}

TEST_CASE("frequency: search and audit agree when a tired patient may split a day")
{
    Request request = two_kinds({mon, wed}, {1, 2});
    give_time(request.patient, mon, "16:00-17:00");
    tire(request.patient, 5.0);
    Bench({request}).agree(*frequency_rule());
}

TEST_CASE("a tired patient with two free days may do endurance in the morning and strength in the afternoon")
{
    Request request = two_kinds({mon, wed}, {2, 2});
    give_time(request.patient, mon, "16:00-17:00");
    const std::vector<Standing> split{{1, mon, "walk", ItemRole::main, "09:00"},
                                      {1, mon, "squat", ItemRole::main, "16:00"},
                                      {1, wed, "squat"}};
    CHECK_FALSE(Bench(request).allows(*frequency_rule(), split));
    tire(request.patient, 5.0);
    CHECK(Bench(request).allows(*frequency_rule(), split));
}

TEST_CASE("a patient with two strength days gets no third and no fewer")
{
    const Bench bench(two_kinds({mon, wed, thu, fri}, {2, 3}));
    const Standing walk{1, mon, "walk"};
    CHECK(bench.allows(*frequency_rule(), {walk, {1, mon, "squat"}, {1, fri, "squat"}}));
    CHECK_FALSE(bench.allows(*frequency_rule(), {walk, {1, mon, "squat"}}));
    CHECK_FALSE(
        bench.allows(*frequency_rule(), {walk, {1, mon, "squat"}, {1, wed, "squat"}, {1, fri, "squat"}}));
}

TEST_CASE("a stretch on a rest day is no session of the week")
{
    const Bench bench(two_kinds({mon, wed, thu, fri}, {2, 2}));
    const std::vector<Standing> two{{1, mon, "walk"}, {1, mon, "squat"}, {1, fri, "squat"}};
    std::vector<Standing> with_stretch = two, with_walk = two;
    with_stretch.push_back({1, wed, "calf"});
    with_walk.push_back({1, wed, "walk"});
    CHECK(bench.allows(*frequency_rule(), with_stretch));
    CHECK_FALSE(bench.allows(*frequency_rule(), with_walk));
}

TEST_CASE("two visits to the mat on one day are one too many")
{
    Request request = two_kinds({mon, wed, fri}, {1, 3});
    give_time(request.patient, mon, "16:00-17:00");
    const Bench bench(request);
    const std::vector<Standing> strength{{1, mon, "squat"}, {1, fri, "squat"}};
    std::vector<Standing> twice = strength, once = strength;
    twice.push_back({1, mon, "walk", ItemRole::main, "16:00"});
    once.push_back({1, mon, "walk"});
    CHECK(bench.allows(*frequency_rule(), once));
    CHECK_FALSE(bench.allows(*frequency_rule(), twice));
}

TEST_CASE("the sentence about sessions a week is whole in each language")
{
    Request request = two_kinds({mon, wed, fri}, {1, 3});
    request.protocol.sessions.per_week = {2, 5};
    const Bench bench(request);
    const Translations says = frequency_rule()->sentence(bench.at_hand());
    CHECK_THAT(says.in("en"), ContainsSubstring("2 to 5 sessions"));
    CHECK_THAT(says.in("es"), ContainsSubstring("2 a 5 sesiones"));
}

}
