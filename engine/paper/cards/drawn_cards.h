// The figures of the cards, each drawn once: a card is laid out several times until it fits its page, its
// figure stays the same.
#pragma once

#include "engine/figure/draw_movement.h"
#include "engine/paper/cards/card_list.h"

#include <map>
#include <vector>

namespace pacewise {

class DrawnCards {
public:
    /// To the side of the card.
    const std::vector<Drawing>& of(const Card&, LineStyle);

private:
    std::map<std::pair<int, LineStyle>, std::vector<Drawing>> drawn_;  ///< by the number of the card
};

}
