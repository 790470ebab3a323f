// The list: only the rows in sight are drawn, so that thousands cost nothing. Arrows walk through all of
// them, Enter adds the exercise, a click chooses it.
#pragma once

#include "app/desk/panels/exercises/exercise_row.h"

namespace pacewise {

struct ListAnswer {
    const Exercise* chosen = nullptr;  ///< just now
    const Exercise* entered = nullptr;
    const Exercise* starred = nullptr;
};

/// `from_search`: Down was pressed in the search field.
ListAnswer draw_exercise_list(Ui&, const Scene&, const std::vector<FoundExercise>&, FigureCache&,
                              bool from_search);

}
