#include "engine/plan/day_versions.h"

#include "engine/plan/shorter_dose.h"
#include "engine/timetable/rules/rules.h"
#include "tests/engine/plan/any_session.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

namespace pacewise {

namespace {

Seconds time_of(const std::vector<ShorterItem>& version, int week)
{
    Seconds total{0};
    for (const ShorterItem& item : version) total += item.doses.at(week).takes;
    return total;
}

Seconds full_time(const PlannedSession& session, int week)
{
    Seconds total{0};
    for (const PlannedItem& item : session.items) total += item.doses.at(week).takes;
    return total;
}

}

TEST_CASE("a walk of one minute takes a minute, however small the share of the day")
{
    Dose walk;
    walk.unit = DoseUnit::minutes;
    walk.count = 3, walk.takes = Seconds(220), walk.effort = 4;
    const Dose least = shorter_dose(walk, 0.1);
    CHECK(least.count == 1);
    CHECK(least.takes >= Seconds(60));
}

TEST_CASE("the lighter and the least version are never empty and never longer than the version above")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        RC_ASSERT(!any.session.lighter.empty());
        RC_ASSERT(!any.session.least.empty());
        for (const auto& [week, dose] : any.session.items[0].doses) {
            RC_ASSERT(time_of(any.session.lighter, week) <= full_time(any.session, week));
            RC_ASSERT(time_of(any.session.least, week) <= time_of(any.session.lighter, week));
        }
    }));
}

TEST_CASE("the least version takes ten minutes at most in every week")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        for (const auto& [week, dose] : any.session.items[0].doses)
            RC_ASSERT(time_of(any.session.least, week) <= std::chrono::minutes(10));
    }));
}

TEST_CASE("no dose of a shorter version is more, harder or longer than the full one")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        for (const auto* version : {&any.session.lighter, &any.session.least})
            for (const ShorterItem& item : *version)
                for (const auto& [week, less] : item.doses) {
                    const Dose& full = any.session.items[static_cast<std::size_t>(item.item)].doses.at(week);
                    RC_ASSERT(less.sets <= full.sets);
                    RC_ASSERT(less.sets * less.count <= full.sets * full.count);
                    RC_ASSERT(less.hold <= full.hold);
                    RC_ASSERT(less.effort <= full.effort);
                    RC_ASSERT(less.takes <= full.takes);
                    RC_ASSERT(less.load <= full.load);
                }
    }));
}

TEST_CASE("items of a shorter version stand in the order of the full one, each once")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        for (const auto* version : {&any.session.lighter, &any.session.least})
            for (std::size_t at = 1; at < version->size(); ++at)
                RC_ASSERT((*version)[at - 1].item < (*version)[at].item);
    }));
}

TEST_CASE("the least version takes five minutes where a long session has them to give")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        RC_PRE(any.fits_into_ten_minutes());
        for (const auto& [week, dose] : any.session.items[0].doses)
            if (time_of(any.session.lighter, week) >= std::chrono::minutes(15))
                RC_ASSERT(time_of(any.session.least, week) >= std::chrono::minutes(5));
    }));
}

TEST_CASE("a shorter version of a sound session is a sound session")
{
    int sound = 0;
    CHECK(rc::check("warm-up first, parts in order, tone lowered before it is raised, steady end", [&sound] {
        const AnySession any;
        for (auto* make : {session_shape_rule, tone_pairing_rule}) {
            const auto rule = make();
            if (any.breaches(*rule, DayVersion::full) > 0) continue;
            ++sound;
            RC_ASSERT(any.breaches(*rule, DayVersion::lighter) == 0U);
            RC_ASSERT(any.breaches(*rule, DayVersion::least) == 0U);
        }
    }));
    CHECK(sound > 50);
}

TEST_CASE("what raises tone is left out when nothing that lowers it before fits into the shorter version")
{
    SmallPlan small;
    small.drop(1, Weekday::mon, "row");
    small.drop(1, Weekday::mon, "squat");
    small.add(1, Weekday::mon, "calf");
    small.add(1, Weekday::mon, "heel-raise");
    small.add(1, Weekday::mon, "squat");
    const PlannedSession& monday = small.session(1, Weekday::mon);
    for (const auto* version : {&monday.lighter, &monday.least}) {
        const auto has = [&](int item) {
            return std::any_of(version->begin(), version->end(),
                               [item](const ShorterItem& each) { return each.item == item; });
        };
        CHECK((has(1) || !has(2)));
    }
}

TEST_CASE("the lighter version of the small plan keeps the warm-up")
{
    const SmallPlan small;
    const PlannedSession& monday = small.plan.phases[0].sessions[0];
    REQUIRE(monday.items[0].exercise.text == "march");
    CHECK(monday.lighter[0].item == 0);
    CHECK(monday.least[0].item == 0);
}

}
