// Everything a trial needs, made from a model: for tests of single changes.
#pragma once

#include "engine/search/trial.h"

namespace pacewise::test {

struct Table {
    explicit Table(Model a_model)
        : model(std::move(a_model)), touches(touches_of(model)), scale(scale_of(model, touches)),
          board(board_of(model, touches, settled_by(touches))), state(model, touches, scale),
          trial(state, board)
    {
    }

    Model model;
    Touches touches;
    Scale scale;
    Board board;
    State state;
    Trial trial;
};

}
