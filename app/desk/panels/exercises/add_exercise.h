// Adding an exercise to the plan: to the day that is chosen, at its best legal place there, which is asked
// for first; without a day as a pin anywhere.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

struct AddExerciseState {
    std::optional<PlacesQuestion> asked;  ///< wanted, while the places are worked out
    Weekday day = Weekday::mon;
    std::string refusal;  ///< why it could not be put there; empty when it could
};

/// The day that the week shows as chosen.
std::optional<Weekday> chosen_day(const Scene&);
void add_exercise(const Scene&, const ExerciseId&, AddExerciseState&, Outbox&);
/// Every frame: puts in what was asked for, once its places are known.
void go_on_adding(const Ui&, const Scene&, AddExerciseState&, Outbox&);

}
