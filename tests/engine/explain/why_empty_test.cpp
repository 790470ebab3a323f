#include "engine/explain/why_empty.h"

#include "engine/explain/moves.h"
#include "tests/engine/explain/example_plans.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Weekday;

RuleIds broken_by(const ExamplePlan& example, int phase, const OneMore& more)
{
    ChangedByHand changed(*example.at_hand);
    for (const AddedItem& item : more.items) changed.put(phase, more.slot, item.exercise, item.role);
    return changed.broken();
}

}

TEST_CASE("why a day has nothing more is what the auditor finds in the best plan with more on that day")
{
    int against = 0, allowed = 0;
    for (const ExamplePlan& example : example_plans())
        for (const Weekday day : all_weekdays) {
            const auto more = one_more(*example.at_hand, 0, day);
            if (!more) continue;
            CAPTURE(example.patient, word_of(day));
            CHECK(broken_by(example, 0, *more) == rules_in(more->change.broken));
            CHECK(why_day(*example.at_hand, 0, day) == more->change.broken);
            ++(more->change.broken.empty() ? allowed : against);
        }
    CHECK(against >= 10);
    CHECK(allowed >= 10);
}

TEST_CASE("a day without free time is empty for want of free time")
{
    const SmallPlan small;
    const auto reasons = why_day(CaseOfPlan(small.plan, small.request), 0, wed);
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].rule == RuleId("free-time"));
    CHECK(reasons[0].about == "wed");
    CHECK_FALSE(reasons[0].says.in("es").empty());
}

TEST_CASE("Tuesday stays empty when two sessions a week are what the protocol has")
{
    const SmallPlan small;
    const CaseOfPlan plan(small.plan, small.request);
    CHECK(rules_in(why_day(plan, 0, tue)).contains(RuleId("frequency")));
    const auto more = one_more(plan, 0, tue);
    REQUIRE(more);
    CHECK(more->items.size() >= 2);  // a session like Monday's or a part of it, never a lonely exercise
}

TEST_CASE("no exercise could be added to a session with fewer broken rules than are told")
{
    const SmallPlan small;
    const CaseOfPlan plan(small.plan, small.request);
    const auto best = one_more(plan, 0, thu);
    REQUIRE(best);
    CHECK(best->items.size() == 1);
    for (const int exercise : plan.posted().grid().exercises())
        for (const MoveTo& to : places_for(plan, exercise, 0))
            if (to.slot.day == thu) CHECK_FALSE(is_better(to.change, best->change));
}

TEST_CASE("who no longer waits for the reasons gets none")
{
    const SmallPlan small;
    const CaseOfPlan plan(small.plan, small.request);
    CHECK_FALSE(one_more(plan, 0, tue, std::make_shared<const std::atomic<bool>>(true)).has_value());
    CHECK(why_day(plan, 0, tue, std::make_shared<const std::atomic<bool>>(true)).empty());
}

}
