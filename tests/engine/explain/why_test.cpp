#include "engine/explain/why.h"

#include "engine/timetable/shortlist.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

int index_of(const SmallPlan& small, const std::string& exercise)
{
    return small.request.catalog->index_of(ExerciseId(exercise));
}

}

TEST_CASE("why: an exercise has one place for every session it stands in")
{
    const SmallPlan small;
    const CaseOfPlan plan(small.plan, small.request);
    CHECK(why(plan, index_of(small, "squat")).places.size() == 4);
    CHECK(why(plan, index_of(small, "beam")).places.empty());
}

TEST_CASE("why not: an exercise without its band is excluded by the missing band")
{
    const SmallPlan small;
    const WhyNot answer = why_not(CaseOfPlan(small.plan, small.request), index_of(small, "band-row"), {});
    REQUIRE(answer.excluded.size() == 1);
    CHECK(answer.excluded[0].rule.text == "equipment");
    CHECK_FALSE(answer.least.has_value());
}

TEST_CASE("why not: heel raises for a stiff calf would stand there without anything that lowers its tone")
{
    const SmallPlan small;
    const WhyNot answer = why_not(CaseOfPlan(small.plan, small.request), index_of(small, "heel-raise"), {});
    REQUIRE(answer.least.has_value());
    CHECK(std::any_of(answer.least->broken.begin(), answer.least->broken.end(),
                      [](const Reason& reason) { return reason.rule.text == "tone-pairing"; }));
}

TEST_CASE("why not: what stands in the plan already is told so")
{
    const SmallPlan small;
    CHECK(why_not(CaseOfPlan(small.plan, small.request), index_of(small, "row"), {}).in_plan_already);
}

TEST_CASE("why not: an exercise that the search never looked at is asked about like any other")
{
    SmallPlan small;
    small.request.settings.items.choose_from = 1;
    const CaseOfPlan plan(small.plan, small.request);
    const int candidates = static_cast<int>(plan.at_hand().candidates().size());
    REQUIRE(shortlist({small.request, plan.screening(), plan.at_hand().prescription}).size() <
            static_cast<std::size_t>(candidates));
    for (int candidate = 0; candidate < candidates; ++candidate)
        CHECK(plan.posted().grid().is_listed(candidate));
}

}
