#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"

#include "tests/engine/plan/any_plan.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

namespace pacewise {

namespace {

std::string problems_of(const Read<Plan>& read)
{
    std::string text;
    for (const Diagnostic& problem : read.problems) text += diagnostic_text(problem);
    return text;
}

}

TEST_CASE("a plan that is written and read again is the same plan, and writes the same bytes")
{
    CHECK(rc::check("any plan", [] {
        const Plan plan = any_plan();
        const std::string bytes = plan_text(plan);
        const Read<Plan> read = read_plan_file("plan.yaml", bytes);
        RC_LOG(problems_of(read));
        RC_LOG(bytes);
        RC_ASSERT(read.value.has_value());
        RC_ASSERT(*read.value == plan);
        RC_ASSERT(plan_text(*read.value) == bytes);
    }));
}

TEST_CASE("the small plan survives its file")
{
    const SmallPlan small;
    const Read<Plan> read = read_plan_file("plan.yaml", plan_text(small.plan));
    INFO(problems_of(read));
    REQUIRE(read.value.has_value());
    CHECK(*read.value == small.plan);
}

TEST_CASE("a plan without banned places and without places to keep has not even their names in its file")
{
    const SmallPlan small;
    CHECK_THAT(plan_text(small.plan), !ContainsSubstring("banned_places") && !ContainsSubstring("kept"));
}

TEST_CASE("a mistake in a place to keep or a banned place is reported at its line")
{
    SmallPlan small;
    small.plan.made.kept = {{0, Weekday::mon, {540}, ExerciseId("row")},
                            {1, Weekday::thu, {540}, ExerciseId("march"), true}};
    small.plan.banned_places = {{ExerciseId("squat"), Weekday::fri}};
    const std::string bytes = plan_text(small.plan);
    const auto told = [&](const std::string& from, const std::string& to) {
        std::string wrong = bytes;
        const std::size_t at = wrong.find(from);
        REQUIRE(at != std::string::npos);
        const auto line = std::count(wrong.begin(), wrong.begin() + static_cast<long>(at), '\n') + 1;
        wrong.replace(at, from.size(), to);
        const std::string problems = problems_of(read_plan_file("plan.yaml", wrong));
        CHECK_THAT(problems, ContainsSubstring("plan.yaml:" + std::to_string(line) + ':'));
        return problems;
    };
    REQUIRE_THAT(bytes, ContainsSubstring("- {phase: 2, day: thu, at: \"09:00\", exercise: march, "
                                          "warm_up: true}"));
    CHECK_THAT(told("{phase: 2, day: thu", "{phase: 0, day: thu"), ContainsSubstring("1 to 52"));
    CHECK_THAT(told("{phase: 2, day: thu", "{phase: 2, day: thurs"), ContainsSubstring("\"thurs\""));
    CHECK_THAT(told("{phase: 2, day: thu,", "{phase: 2,"), ContainsSubstring("day"));
    CHECK_THAT(told("exercise: march, warm_up", "exercise: march, warmup"), ContainsSubstring("\"warmup\""));
    CHECK_THAT(told("{exercise: squat, day: fri}", "{exercise: squat, day: friday}"),
               ContainsSubstring("\"friday\""));
}

TEST_CASE("phases that leave out a week are an error of the file")
{
    SmallPlan small;
    small.plan.weeks = 3;
    const Read<Plan> read = read_plan_file("plan.yaml", plan_text(small.plan));
    CHECK_FALSE(read.value.has_value());
    CHECK_THAT(problems_of(read), ContainsSubstring("the phases cover 2 of 3 weeks"));
}

TEST_CASE("a day version of an item that the session does not have is an error of the file")
{
    SmallPlan small;
    small.session(1, Weekday::mon).least[0].item = 7;
    const Read<Plan> read = read_plan_file("plan.yaml", plan_text(small.plan));
    CHECK_FALSE(read.value.has_value());
    CHECK_THAT(problems_of(read), ContainsSubstring("names item 8 of 3"));
}

TEST_CASE("a plan that claims to be better than the proven bound is an error of the file")
{
    SmallPlan small;
    small.plan.bound = small.plan.points + 1;
    const Read<Plan> read = read_plan_file("plan.yaml", plan_text(small.plan));
    CHECK_FALSE(read.value.has_value());
    CHECK_THAT(problems_of(read), ContainsSubstring("is more than the plan's"));
}

TEST_CASE("a date outside the program and one that stands twice are errors of the file")
{
    SmallPlan small;
    DayAdvice away;
    away.date = small.plan.start + std::chrono::days(14);
    away.change = DateChange::none;
    away.because.by_language["en"] = "away";
    away.rule = RuleId("free-time");
    small.plan.dates = {away};
    CHECK_THAT(problems_of(read_plan_file("plan.yaml", plan_text(small.plan))),
               ContainsSubstring("2026-12-07 lies outside the plan's weeks"));
    small.plan.dates[0].date = small.plan.start;
    small.plan.dates.push_back(small.plan.dates[0]);
    CHECK_THAT(problems_of(read_plan_file("plan.yaml", plan_text(small.plan))),
               ContainsSubstring("2026-11-23 00:00 follows 2026-11-23 00:00"));
}

TEST_CASE("a session that is moved without a place to go to is an error of the file")
{
    SmallPlan small;
    DayAdvice nowhere;
    nowhere.date = small.plan.start;
    nowhere.change = DateChange::moved;
    nowhere.because.by_language["en"] = "busy";
    nowhere.rule = RuleId("free-time");
    small.plan.dates = {nowhere};
    CHECK_THAT(problems_of(read_plan_file("plan.yaml", plan_text(small.plan))),
               ContainsSubstring("says where to"));
}

TEST_CASE("a plan of a mode that nobody knows is an error of the file")
{
    const SmallPlan small;
    std::string bytes = plan_text(small.plan);
    bytes.replace(bytes.find("mode: suggest"), 13, "mode: dictate");
    CHECK_THAT(problems_of(read_plan_file("plan.yaml", bytes)), ContainsSubstring("suggest"));
}

TEST_CASE("an unknown key in a plan is reported at its line")
{
    const SmallPlan small;
    const std::string bytes = "colour: red\n" + plan_text(small.plan);
    const Read<Plan> read = read_plan_file("plan.yaml", bytes);
    CHECK_FALSE(read.value.has_value());
    CHECK_THAT(problems_of(read), ContainsSubstring("plan.yaml:1:1"));
}

}
