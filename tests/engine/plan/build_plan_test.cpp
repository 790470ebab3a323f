#include "engine/plan/build_plan.h"

#include "engine/timetable/timetable.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("a plan names its patient, its protocol and its first Monday")
{
    const SmallPlan small;
    CHECK(small.plan.id == "pat-2026-11-23");
    CHECK(small.plan.patient == "pat");
    CHECK(small.plan.protocol == small.request.protocol.id);
    CHECK(small.plan.weeks == 2);
    CHECK(small.plan.is_draft());
}

TEST_CASE("every item has a dose in every week of its phase and in no other")
{
    const SmallPlan small;
    for (const PlannedPhase& phase : small.plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                CHECK(item.doses.size() ==
                      static_cast<std::size_t>(phase.weeks.most - phase.weeks.least + 1));
                for (const auto& [week, dose] : item.doses) CHECK(phase.weeks.holds(week));
            }
}

TEST_CASE("the minutes of a session are those of its items, rounded up")
{
    const SmallPlan small;
    const PlannedSession& monday = small.plan.phases[0].sessions[0];
    Seconds total{0};
    for (const PlannedItem& item : monday.items) total += item.doses.at(1).takes;
    CHECK(minutes_of(monday, 1) * 60 >= total.count());
    CHECK(minutes_of(monday, 1) * 60 < total.count() + 60);
}

TEST_CASE("the points of a plan are the sum of its score sheet")
{
    const SmallPlan small;
    const Timetable nothing{{{}, {}}};
    const Plan plan =
        build_plan(small.at_hand, nothing,
                   {small.plan.made, {{RuleId("goals"), "walking", 24}, {RuleId("likes"), "yoga", 4}}});
    CHECK(plan.points == 28);
}

}
