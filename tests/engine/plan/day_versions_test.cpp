#include "engine/plan/day_versions.h"

#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"

#include <rapidcheck.h>

#include <cmath>

namespace pacewise {

namespace {

Dose any_dose(DoseUnit unit)
{
    Dose dose;
    dose.unit = unit;
    dose.sets = unit == DoseUnit::minutes ? 1 : *rc::gen::inRange(1, 4);
    dose.count = unit == DoseUnit::hold ? 1 : *rc::gen::inRange(1, 40);
    if (unit == DoseUnit::hold) dose.hold = Seconds(*rc::gen::inRange(1, 60));
    dose.effort = *rc::gen::inRange(1, 9);
    const Seconds work = unit == DoseUnit::minutes
                             ? Seconds(60 * dose.count)
                             : Seconds(4 * dose.count * dose.sets) + dose.hold * dose.sets;
    dose.takes = work + Seconds(*rc::gen::inRange(20, 100));
    dose.load = static_cast<int>(
        std::lround(static_cast<double>(dose.effort) * static_cast<double>(dose.takes.count()) / 60));
    return dose;
}

struct AnySession {
    AnySession()
    {
        std::vector<Exercise> exercises;
        const int items = *rc::gen::inRange(1, 9), weeks = *rc::gen::inRange(1, 4);
        for (int at = 0; at < items; ++at) {
            const auto unit = *rc::gen::element(DoseUnit::reps, DoseUnit::hold, DoseUnit::minutes);
            const auto modality =
                *rc::gen::element(Modality::stretch, Modality::resistance, Modality::aerobic);
            const std::string id = "e" + std::to_string(at);
            exercises.push_back(an_exercise(id, modality));
            PlannedItem item;
            item.exercise = ExerciseId(id);
            item.doses[1] = any_dose(unit);
            for (int week = 2; week <= weeks; ++week) {
                item.doses[week] = item.doses[week - 1];
                if (unit == DoseUnit::minutes) {
                    ++item.doses[week].count;
                    item.doses[week].takes += Seconds(60);
                }
            }
            session.items.push_back(std::move(item));
        }
        catalog = Catalog(std::move(exercises));
        add_day_versions(session, catalog);
    }

    Catalog catalog;
    PlannedSession session;
};

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

TEST_CASE("the lighter version of the small plan keeps the warm-up")
{
    const SmallPlan small;
    const PlannedSession& monday = small.plan.phases[0].sessions[0];
    REQUIRE(monday.items[0].exercise.text == "march");
    CHECK(monday.lighter[0].item == 0);
    CHECK(monday.least[0].item == 0);
}

}
