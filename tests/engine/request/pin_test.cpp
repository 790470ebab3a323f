#include "engine/request/pin.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

std::string problem_of(const char* text)
{
    const Read<Pin> read = pin_from_text(text);
    CHECK_FALSE(read.value);
    if (read.problems.empty()) return {};
    const Diagnostic& problem = read.problems.front();
    return problem.message.english() + " | " + problem.maybe.english();
}

}

TEST_CASE("a pin names an exercise, and if wanted a day, a time, a phase and a dose")
{
    const ExerciseId bridge("bridge");
    CHECK(pin_from_text("bridge").value == Pin{bridge});
    CHECK(pin_from_text("bridge@tue").value == Pin{bridge, Weekday::tue});
    CHECK(pin_from_text("bridge@tue@2").value == Pin{bridge, Weekday::tue, 2});
    CHECK(pin_from_text("bridge@tue 09:00 phase 2").value == Pin{bridge, Weekday::tue, 2, ClockTime{9 * 60}});
    const auto whole = pin_from_text("bridge@tue 09:00 phase 2: 2x10 effort 4").value;
    REQUIRE(whole);
    CHECK(whole->at == ClockTime{9 * 60});
    CHECK(whole->dose == TypedDose{2, 10, {}, {}, 4, {}});
    CHECK(pin_text(*whole) == "bridge on tue at 09:00 in phase 2: 2 x 10, effort 4");
}

TEST_CASE("a word in a pin that means nothing is told with the nearest day, or with an example")
{
    CHECK_THAT(problem_of("bridge@tues"),
               ContainsSubstring("\"tues\" is neither a day nor a time") && ContainsSubstring("| tue"));
    CHECK_THAT(problem_of("bridge@25:00"), ContainsSubstring("\"25:00\""));
    CHECK_THAT(problem_of("bridge: often"), ContainsSubstring("\"often\""));
    CHECK_THAT(problem_of(""), ContainsSubstring("names an exercise"));
}
