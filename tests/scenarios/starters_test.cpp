// First programs by band, and those for stiffness, tiredness and sore joints: what each promises in its head.
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <map>

namespace pacewise {

using enum Weekday;

namespace {

template <class Each> void each_main_item(const Plan& plan, const Catalog& catalog, Each each)
{
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession* session : training_in(plan, week))
            for (const PlannedItem& item : session->items)
                if (item.role == ItemRole::main)
                    each(week, *catalog.find(item.exercise), item.doses.at(week));
}

}

TEST_CASE(
    "the first program of people who walk freely ends at the guideline: thirty minutes twice, strength twice")
{
    const Request request =
        shipped_request(a_fitting_patient(2.5, {mon, tue, thu, sat}), "starter-mild-12-weeks");
    const Plan plan = plan_of(request);
    int long_enough = 0, strength = 0;
    for (const PlannedSession* session : training_in(plan, plan.weeks)) {
        long_enough += minutes_in(*session, Modality::aerobic, plan.weeks, *request.catalog) == 30 ? 1 : 0;
        strength += items_in(*session, Modality::resistance, *request.catalog) > 0 ? 1 : 0;
    }
    CHECK(long_enough >= 2);
    CHECK(strength == 2);
}

TEST_CASE("in the wheelchair program nobody stands, walks or gets down to the floor alone")
{
    for (const std::string patient : {"dora", "liam", "karin"}) {
        CAPTURE(patient);
        const Request request = shipped_request(shipped_patient(patient), "starter-wheelchair-12-weeks");
        const Plan plan = plan_of(request);
        int breathing = 0;
        each_main_item(plan, *request.catalog, [&](int, const Exercise& exercise, const Dose&) {
            CAPTURE(exercise.id.text);
            CHECK(exercise.position != Position::walking);
            CHECK(exercise.position != Position::quadruped);
            CHECK(exercise.position != Position::kneeling);
            breathing += exercise.modality == Modality::yoga ? 1 : 0;
        });
        CHECK(breathing >= plan.weeks);
    }
}

TEST_CASE("with an aid in both hands endurance is done sitting")
{
    for (const std::string patient : {"carla", "marta"}) {
        const Request request = shipped_request(shipped_patient(patient), "starter-two-side-aid-12-weeks");
        const Plan plan = plan_of(request);
        int endurance = 0;
        each_main_item(plan, *request.catalog, [&](int, const Exercise& exercise, const Dose&) {
            if (exercise.modality != Modality::aerobic) return;
            ++endurance;
            CHECK(exercise.position == Position::sitting);
        });
        CHECK(endurance > 0);
    }
}

TEST_CASE("looser muscles: in the last week stretches are held longer than in the first")
{
    const Request request = shipped_request(shipped_patient("marta"), "spasticity-daily-8-weeks");
    const Plan plan = plan_of(request);
    std::map<int, long> longest;
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items)
                if (const Exercise& exercise = *request.catalog->find(item.exercise);
                    exercise.modality == Modality::stretch && !exercise.has(Tag::long_hold))
                    for (const auto& [week, dose] : item.doses)
                        longest[week] = std::max<long>(longest[week], dose.hold.count());
    CHECK(longest.at(1) >= 20);
    CHECK(longest.at(plan.weeks) >= 30);
    CHECK(longest.at(plan.weeks) > longest.at(1));
}

TEST_CASE("small steps when you tire: three days of rest, and first sessions of twenty minutes at most")
{
    for (const std::string patient : {"jonas", "anna", "gina"}) {
        CAPTURE(patient);
        const Request request = shipped_request(shipped_patient(patient), "fatigue-first-12-weeks");
        const Plan plan = plan_of(request);
        for (int week = 1; week <= plan.weeks; ++week) {
            CHECK(training_in(plan, week).size() <= 4);
            for (const PlannedSession* session : training_in(plan, week)) {
                long seconds = 0;
                for (const PlannedItem& item : session->items)
                    if (request.catalog->find(item.exercise)->modality != Modality::stretch)
                        seconds += item.doses.at(week).takes.count();
                if (week == 1) CHECK(seconds <= 20 * 60);
            }
        }
    }
}

TEST_CASE("back to walking: a few minutes on the feet at first, more in the end, and strength for the hips")
{
    const Request request = shipped_request(shipped_patient("hugo"), "joint-pain-walking-return-12-weeks");
    const Plan plan = plan_of(request);
    std::map<int, int> longest;
    bool hips = false;
    each_main_item(plan, *request.catalog, [&](int week, const Exercise& exercise, const Dose& dose) {
        if (exercise.modality == Modality::aerobic) {
            CHECK(exercise.position == Position::walking);
            longest[week] = std::max(longest[week], dose.count);
        }
        hips =
            hips || exercise.works.contains(Muscle::hip_abductors) || exercise.works.contains(Muscle::glutes);
    });
    CHECK(longest.at(1) <= 4);
    CHECK(longest.at(plan.weeks) > longest.at(1));
    CHECK(hips);
}

}
