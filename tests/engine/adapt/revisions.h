// Plans of Anna and their next versions, each looked for a moment only.
#pragma once

#include "engine/adapt/revise.h"

#include <optional>

namespace pacewise {

extern const Provenance tests_made;
extern const Budget moment;

std::optional<Plan> plan_for(const Request& request);
Revision revised(const Plan& older, const Request& now, int from_week = 1);
/// As audit and explain see a stored plan.
Request restored(const Plan& plan, Request files);
Request anna();
bool stands(const Plan& plan, const ExerciseId& exercise, int from_week);
/// A work item that stands in the first and in the last phase.
ExerciseId known_exercise_of(const Plan& plan);
bool stands_on(const PlannedPhase& phase, const ExerciseId& exercise, Weekday day);
/// The first day on which it is done.
Weekday day_of(const PlannedPhase& phase, const ExerciseId& exercise);

}
