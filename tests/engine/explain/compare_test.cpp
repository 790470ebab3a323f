#include "engine/explain/compare.h"

#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("two equal plans give the patient the same")
{
    const SmallPlan small;
    CHECK(compare_plans(small.plan, small.plan).empty());
}

TEST_CASE("what is new, what left and what grew is told by phase and exercise")
{
    SmallPlan after;
    const Plan before = after.plan;
    after.drop(1, Weekday::thu, "row");
    after.add(2, Weekday::mon, "calf");
    for (const Weekday day : {Weekday::mon, Weekday::thu}) after.item_in(2, day, "squat").doses[2].count = 9;
    const int was = SmallPlan().item_in(2, Weekday::mon, "squat").doses[2].count;
    REQUIRE(was != 9);
    const std::vector<PlanChange> changes = compare_plans(before, after.plan);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0] == PlanChange{1, ExerciseId("row"), "gone from thu"});
    CHECK(changes[1] == PlanChange{2, ExerciseId("calf"), "new on mon"});
    CHECK(changes[2].exercise.text == "squat");
    CHECK_THAT(changes[2].what, ContainsSubstring("9 reps in week 2"));
}

}
