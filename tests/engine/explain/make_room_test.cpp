#include "engine/explain/make_room.h"

#include "engine/explain/why.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

Room room_for(const SmallPlan& small, const std::string& exercise)
{
    const CaseOfPlan plan(small.plan, small.request);
    const WhyNot answer = why_not(plan, small.request.catalog->index_of(ExerciseId(exercise)), {});
    REQUIRE(answer.least);
    return make_room(plan, answer.seat, {2000, 5000, {}});
}

}

TEST_CASE("heel raises for a stiff calf find their place once a stretch that lowers its tone moves in too")
{
    const SmallPlan small;
    const Room room = room_for(small, "heel-raise");
    CHECK(room.verdict == Feasibility::solvable);
}

TEST_CASE("what another pin needs the room of is told as a clash that names the pin")
{
    SmallPlan small;
    const CaseOfPlan before(small.plan, small.request);
    const int heel = small.request.catalog->index_of(ExerciseId("heel-raise"));
    const WhyNot answer = why_not(before, heel, {});
    REQUIRE(answer.least);
    REQUIRE_FALSE(answer.least->broken.empty());
    small.request.bans = {ExerciseId("calf")};  // the only stretch that lowers its tone
    const CaseOfPlan banned(small.plan, small.request);
    const WhyNot now = why_not(banned, heel, {});
    REQUIRE(now.least);
    const Room room = make_room(banned, now.seat, {2000, 5000, {}});
    CHECK(room.verdict == Feasibility::unsolvable);
    CHECK(room.none.minimal);
    CHECK_FALSE(room.none.clash.empty());
}

}
