#include "engine/screen/limits.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"

namespace pacewise {

namespace {

Applied limiting(PersonalLimit limit)
{
    Applied applied;
    applied.row.id = RuleId("row");
    applied.row.limit = std::move(limit);
    return applied;
}

PersonalLimit effort_of(int most)
{
    PersonalLimit limit;
    limit.effort = most;
    return limit;
}

}

TEST_CASE("of two limits the tighter one holds")
{
    PersonalLimit rests;
    rests.rest = Seconds(60);
    PersonalLimit longer = rests;
    longer.rest = Seconds(90);
    const Limits limits =
        tightest_limits({limiting(effort_of(6)), limiting(effort_of(4)), limiting(rests), limiting(longer)});
    CHECK(limits.effort == 4);
    CHECK(limits.rest == Seconds(90));
    CHECK_FALSE(limits.sets.has_value());
}

TEST_CASE("a limit for the first week leaves the later weeks alone")
{
    PersonalLimit first = effort_of(3);
    first.until_week = 1;
    first.session_minutes = 20;
    const Limits limits = tightest_limits({limiting(first)});
    CHECK(limits.first_effort == 3);
    CHECK(limits.first_minutes == 20);
    CHECK_FALSE(limits.effort.has_value());
    CHECK_FALSE(limits.minutes.has_value());
}

TEST_CASE("five days a week are two rest days")
{
    PersonalLimit days;
    days.days = 5;
    CHECK(tightest_limits({limiting(days)}).rest_days == 2);
}

TEST_CASE("a limit for isometric work does not touch walking")
{
    PersonalLimit hold;
    hold.hold = Seconds(10);
    hold.which.tags = {Tag::isometric};
    const std::vector<Applied> applied{limiting(hold)};
    const Limits general = tightest_limits(applied);
    CHECK_FALSE(general.hold.has_value());
    const Exercise wall_sit = an_exercise("wall-sit", Modality::resistance, {tagged(Tag::isometric)});
    CHECK(tightest_limits(general, applied, wall_sit).hold == Seconds(10));
    CHECK_FALSE(tightest_limits(general, applied, an_exercise("walk", Modality::aerobic)).hold.has_value());
}

TEST_CASE("a hold stops progress, and the lighter hold takes a third of the work away too")
{
    Applied held;
    held.row.hold = Hold::progress;
    CHECK(tightest_limits({held}).hold_progress);
    CHECK(tightest_limits({held}).volume == 1);
    held.row.hold = Hold::lighter;
    CHECK(tightest_limits({held}).hold_progress);
    CHECK(tightest_limits({held}).volume == Approx(2.0 / 3));
}

}
