#include "tests/engine/adapt/revisions.h"

#include "engine/adapt/restore_wishes.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

const Provenance tests_made{"tests", "patient", "exercises", "protocol", "clinic"};
const Budget moment{1500, {}};

std::optional<Plan> plan_for(const Request& request)
{
    const auto made = make_plan(request, moment, tests_made);
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    return solved ? std::optional(solved->value) : std::nullopt;
}

Revision revised(const Plan& older, const Request& now, int from_week)
{
    const auto made = revise({older, "older", from_week}, now, moment, tests_made);
    const auto* solved = std::get_if<Solved<Revision>>(&made);
    REQUIRE(solved);
    return solved->value;
}

Request restored(const Plan& plan, Request files)
{
    restore_wishes(plan, files);
    return files;
}

Request anna() { return shipped_request(shipped_patient("anna"), "combined-8-weeks"); }

bool stands(const Plan& plan, const ExerciseId& exercise, int from_week)
{
    for (const PlannedPhase& phase : plan.phases) {
        if (phase.weeks.most < from_week) continue;
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items)
                if (item.exercise == exercise) return true;
    }
    return false;
}

ExerciseId known_exercise_of(const Plan& plan)
{
    for (const PlannedSession& session : plan.phases.front().sessions)
        for (const PlannedItem& item : session.items)
            if (item.role == ItemRole::main && stands(plan, item.exercise, plan.weeks)) return item.exercise;
    return {};
}

bool stands_on(const PlannedPhase& phase, const ExerciseId& exercise, Weekday day)
{
    for (const PlannedSession& session : phase.sessions)
        for (const PlannedItem& item : session.items)
            if (session.day == day && item.exercise == exercise) return true;
    return false;
}

Weekday day_of(const PlannedPhase& phase, const ExerciseId& exercise)
{
    for (const Weekday day : all_weekdays)
        if (stands_on(phase, exercise, day)) return day;
    FAIL("the phase has no " << exercise.text);
    return Weekday::mon;
}

}
