#include "app/desk/panels/exercises/exercise_filter.h"

#include "engine/screen/needs.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_at_hand(const ExerciseFilter& filter, Equipment thing, const Patient* patient)
{
    if (is_in_every_home(thing)) return true;
    return filter.things == NeededThings::owned && patient && owns(*patient, thing);
}

bool things_fit(const ExerciseFilter& filter, const Exercise& exercise, const Patient* patient)
{
    const auto& things = exercise.equipment;
    const bool uses_one = std::any_of(things.begin(), things.end(),
                                      [&](Equipment thing) { return filter.uses.contains(thing); });
    if (!filter.uses.empty() && !uses_one) return false;
    if (filter.things == NeededThings::any) return true;
    return std::all_of(things.begin(), things.end(),
                       [&](Equipment thing) { return is_at_hand(filter, thing, patient); });
}

bool muscles_fit(const ExerciseFilter& filter, const Exercise& exercise)
{
    return filter.muscles.empty() ||
           std::any_of(filter.muscles.begin(), filter.muscles.end(), [&](Muscle muscle) {
               return exercise.share_of(muscle) > 0 || exercise.stretches.contains(muscle);
           });
}

bool goals_fit(const ExerciseFilter& filter, const Exercise& exercise)
{
    return filter.goals.empty() || std::any_of(filter.goals.begin(), filter.goals.end(),
                                               [&](Goal goal) { return exercise.goals.contains(goal); });
}

template <class E> bool is_one_of(const std::set<E>& wanted, E word)
{
    return wanted.empty() || wanted.contains(word);
}

}

bool fits(const ExerciseFilter& filter, const Exercise& exercise, const Patient* patient)
{
    return is_one_of(filter.modalities, exercise.modality) &&
           is_one_of(filter.positions, exercise.position) && goals_fit(filter, exercise) &&
           muscles_fit(filter, exercise) && things_fit(filter, exercise, patient);
}

}
