#include "app/desk/panels/protocol/differences.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <functional>

using namespace pacewise;

namespace {

/// The only difference after a change; fails when there is not exactly one.
Translations only_difference(const std::function<void(Protocol&)>& change)
{
    const Protocol before = shipped_protocol("combined-8-weeks");
    Protocol after = before;
    change(after);
    const std::vector<Translations> found = differences(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].in("es") != found[0].in("en"));
    return found[0];
}

}

TEST_CASE("a protocol differs from itself in nothing, for every shipped one")
{
    for (const std::string& name : shipped_protocols())
        CHECK(differences(shipped_protocol(name), shipped_protocol(name)).empty());
}

TEST_CASE("a number that was changed is told with what it was")
{
    CHECK(only_difference([](Protocol& next) {
              next.sessions.per_week = {2, 3};
          }).in("en") == "Sessions a week: 2 to 3 instead of 3");
    CHECK(only_difference([](Protocol& next) { next.phases[1].weeks = 4; }).in("en") ==
          "Weeks of phase 2: 4 instead of 3");
    CHECK(only_difference([](Protocol& next) { next.growth.percent = 10; }).in("es") ==
          "Aumento en porcentaje: 10 en vez de 20");
    CHECK(only_difference([](Protocol& next) {
              next.review_weeks = {4, 8};
          }).in("en") == "Reviews in weeks: 4, 8 instead of 1, 2, 4, 6, 8");
}

TEST_CASE("one week of a ramp is told with its numbers, several with the first and the last week")
{
    const auto minutes = [](Protocol& next) -> std::map<int, double>& {
        return next.parts[Modality::aerobic].ramps[Pace::steady][RampMeasure::minutes].by_week;
    };
    CHECK(only_difference([&](Protocol& next) { minutes(next)[8] = 18; }).in("en") ==
          "Aerobic, steady, minutes, week 8: 18 instead of 20");
    CHECK(only_difference([&](Protocol& next) { minutes(next)[7] = minutes(next)[8] = 12; }).in("en") ==
          "Aerobic, steady, minutes: other numbers from week 7 to 8");
}

TEST_CASE("parts, paces and measures that come or go are told")
{
    CHECK(only_difference([](Protocol& next) { next.parts.erase(Modality::balance); }).in("en") ==
          "Without Balance");
    CHECK(only_difference([](Protocol& next) {
              next.parts[Modality::yoga].days = {0, 2};
          }).in("en") == "With Yoga");
    CHECK(only_difference([](Protocol& next) {
              next.parts[Modality::aerobic].ramps[Pace::brisk][RampMeasure::sets].by_week[1] = 2;
          }).in("en") == "New: Aerobic, brisk, rounds");
    CHECK(only_difference([](Protocol& next) {
              next.parts[Modality::resistance].ramps.erase(Pace::slow);
          }).in("en") == "Without Strength, slow, minutes");
}

TEST_CASE("several changes make one sentence in both languages")
{
    const Translations all =
        in_one_sentence({in_words("one", "uno"), in_words("two", "dos"), in_words("three", "tres")});
    CHECK(all.in("en") == "one; two; three");
    CHECK(all.in("es") == "uno; dos; tres");
}
