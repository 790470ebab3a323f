// Taking an exercise to another place of the week: by mouse over the week, or from the list of exercises.
// While it is carried, every place says what it would cost or which rule forbids it.
#pragma once

#include "app/desk/panels/week/pending_move.h"

namespace pacewise {

struct WeekFrame;

/// What is carried with the mouse.
struct WeekDrag {
    std::optional<ItemPlace> item;       ///< of the week
    std::optional<ExerciseId> exercise;  ///< or from the list of exercises
    bool cancelled = false;              ///< by Escape, until the mouse lets go
    bool is_on() const { return !cancelled && (item || exercise); }
};

/// Where something can be let go, in pixels of the screen.
struct DropArea {
    WeekSpot spot;
    ImVec2 low, high;
};

/// An exercise that is dragged over from another panel.
void take_dragged_exercise(WeekFrame&);
/// How the places are told while something is carried; nothing otherwise.
void draw_drop_area(WeekFrame&, const DropArea&);
/// Near an edge of what can be seen, the week moves on below what is carried. Inside the window of the grid.
void scroll_under_drag(WeekFrame&);
/// After everything is drawn: what is carried follows the mouse, and is let go.
void finish_drag(WeekFrame&);

}
