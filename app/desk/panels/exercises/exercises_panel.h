// The catalog in a list that is searched while you type. Excluded exercises stay in it, greyed, with the
// reason, so that nobody wonders where one is.
#pragma once

#include "app/desk/panels/exercises/add_exercise.h"
#include "app/desk/panels/exercises/exercise_finder.h"
#include "app/desk/widgets/figure_cache.h"

namespace pacewise {

struct ExercisesPanelState {
    std::string text;  ///< of the search
    ExerciseFilter filter;
    ExerciseFinder finder;
    FigureCache figures;
    AddExerciseState adding;
    bool shows_filters = false;  ///< in a low panel, where they would leave no room for the list
};

void draw_exercises(Ui&, const Scene&, ExercisesPanelState&, Outbox&);

}
