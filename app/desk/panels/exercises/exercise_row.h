// One exercise in the list: small figure, name, what kind it is, and why it is not for this patient.
#pragma once

#include "app/desk/panels/exercises/exercise_finder.h"
#include "app/desk/widgets/figure_cache.h"

namespace pacewise {

/// At 100 %.
inline constexpr float exercise_row_height = 58;

struct RowAnswer {
    bool clicked = false;  ///< by mouse
    bool entered = false;  ///< by Enter
    bool starred = false;
};
/// The row can be dragged: payload "exercise" with the id as text.
RowAnswer draw_exercise_row(Ui&, const Scene&, const FoundExercise&, bool chosen, FigureCache&);

}
