// The figure of an exercise on its way there and back, about as fast as the exercise is done. It begins when
// the exercise is selected and stops by itself, so that a window that nobody touches uses no computer time.
// Where nothing shall move by itself, start and end stand side by side.
#pragma once

#include "app/desk/widgets/ui.h"
#include "engine/catalog/exercise.h"
#include "engine/figure/draw_movement.h"

#include <map>
#include <string>
#include <vector>

namespace pacewise {

struct MovingFigureState {
    std::string shown;                    ///< which figure was made ready
    LineStyle style = LineStyle::colour;  ///< in which the pictures were made
    Movement movement;
    std::vector<Drawing> panels;        ///< start to end, with arrows
    std::map<int, Drawing> on_the_way;  ///< by moment, each worked out once
    double share = 1;                   ///< the moment shown, 0 to 1
    bool playing = false;
    double began = 0;  ///< of the first repetition, in seconds of Ui::now
};

/// How far the movement is after so many seconds; `done` after the last repetition.
struct Played {
    double share = 0;
    bool done = false;
};
Played played(const Exercise&, double seconds);

/// `left`: done with the left side, while files are written for the right.
void draw_moving_figure(Ui&, const Exercise&, bool left, MovingFigureState&);

}
