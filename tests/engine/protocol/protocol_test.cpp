#include "engine/protocol/read_protocol.h"

#include "engine/base/contract.h"
#include "engine/base/file.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

constexpr const char* sound = R"(protocol:
  id: six-weeks
  title: {en: Six weeks}
  version: 1.0.0
  source: [motl2012]
  for: {edss: [0, 6.0], age: [18, 70], bands: [A, B]}
  phases: [{name: {en: Start}, weeks: 2}, {name: {en: Build}, weeks: 4}]
  sessions: {per_week: [2, 3], items: [3, 8], rest_days: 2}
  growth: {percent: 20, allow: 40}
  warm_up_minutes: 3
  aerobic: {days: [2, 3], effort: [4, 6], ramp: {steady: {minutes: {1: 5, 5: 15, 6: 15}}, slow: {minutes: {1: 5}}}}
  stretch: {days: [0, 7]}
  review_weeks: [1, 6]
  light_weeks: [4]
)";

Protocol read_sound()
{
    auto read = read_protocol_file("p.yaml", sound);
    for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(read.value);
    return *read.value;
}

std::string problems_with(const std::string& out, const std::string& in)
{
    std::string text = sound;
    text.replace(text.find(out), out.size(), in);
    const auto read = read_protocol_file("p.yaml", text);
    CHECK_FALSE(read.value);
    std::string all;
    for (const Diagnostic& problem : read.problems) all += diagnostic_text(problem);
    return all;
}

}

TEST_CASE("a ramp takes even steps between its weeks and stays where it ends")
{
    const Ramp ramp{{{2, 5}, {6, 13}}};
    CHECK(ramp.at(1) == 5);
    CHECK(ramp.at(2) == 5);
    CHECK(ramp.at(3) == 7);
    CHECK(ramp.at(5) == 11);
    CHECK(ramp.at(6) == 13);
    CHECK(ramp.at(50) == 13);
    CHECK_THROWS_AS(Ramp{}.at(1), BrokenPromise);
}

TEST_CASE("every week belongs to one phase, and phases follow each other")
{
    const Protocol protocol = read_sound();
    CHECK(protocol.weeks() == 6);
    CHECK(protocol.weeks_of(0) == Range<int>{1, 2});
    CHECK(protocol.weeks_of(1) == Range<int>{3, 6});
    for (int week = 1; week <= 6; ++week) CHECK(protocol.weeks_of(protocol.phase_of(week)).holds(week));
    CHECK_THROWS_AS(protocol.phase_of(7), BrokenPromise);
    CHECK_THROWS_AS(protocol.phase_of(0), BrokenPromise);
}

TEST_CASE("every key of a protocol arrives where it belongs")
{
    const Protocol protocol = read_sound();
    CHECK(protocol.id.text == "six-weeks");
    CHECK(protocol.version == "1.0.0");
    CHECK(protocol.who.edss == Range<double>{0, 6});
    CHECK(protocol.who.age == Range<int>{18, 70});
    CHECK(protocol.who.bands == std::vector<std::string>{"A", "B"});
    CHECK(protocol.sessions.per_week == Range<int>{2, 3});
    CHECK(protocol.sessions.rest_days == 2);
    CHECK(protocol.growth == Growth{20, 40});
    CHECK(protocol.warm_up_minutes == 3);
    const ProtocolPart& aerobic = protocol.parts.at(Modality::aerobic);
    CHECK(aerobic.effort == Range<int>{4, 6});
    CHECK(aerobic.ramps.at(Pace::steady).at(RampMeasure::minutes).at(3) == 10);
    CHECK(aerobic.ramps.size() == 2);
    CHECK_FALSE(protocol.parts.contains(Modality::yoga));
    CHECK(protocol.review_weeks == std::vector{1, 6});
    CHECK(protocol.light_weeks == std::vector{4});
}

TEST_CASE("a protocol that cannot be followed is refused at the place of the mistake")
{
    CHECK_THAT(problems_with("6: 15", "7: 15"),
               ContainsSubstring("p.yaml:11:68: error: the ramp of aerobic goes to week 7"));
    CHECK_THAT(problems_with("review_weeks: [1, 6]", "review_weeks: [1, 9]"),
               ContainsSubstring("p.yaml:13:21: error: a review in week 9"));
    CHECK_THAT(problems_with("light_weeks: [4]", "light_weeks: [7]"),
               ContainsSubstring("a light week in week 7"));
    CHECK_THAT(problems_with("days: [2, 3]", "days: [4, 5]"), ContainsSubstring("aerobic on 4 days a week"));
    CHECK_THAT(problems_with("rest_days: 2", "rest_days: 6"), ContainsSubstring("do not fit into 7 days"));
    CHECK_THAT(problems_with("weeks: 4", "weeks: 51"), ContainsSubstring("add up to 53 weeks"));
    CHECK_THAT(problems_with("{1: 5}", "{}"), ContainsSubstring("a ramp needs weeks"));
}

TEST_CASE("every shipped protocol is sound")
{
    for (const auto& file : files_below(PACEWISE_ROOT "/programs/protocols", ".yaml")) {
        INFO(file.string());
        CHECK(load_protocol(file).problems.empty());
    }
}
