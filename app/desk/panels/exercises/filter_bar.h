// Filters of the exercise list: lists to choose a word from, and what was chosen as chips that a press takes
// back.
#pragma once

#include "app/desk/panels/exercises/exercise_filter.h"
#include "app/desk/widgets/ui.h"

namespace pacewise {

void draw_filter_bar(Ui&, ExerciseFilter&, bool has_patient);

}
