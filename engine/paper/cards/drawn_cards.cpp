#include "engine/paper/cards/drawn_cards.h"

#include "engine/paper/cards/card_picture.h"

#include <utility>

namespace pacewise {

const std::vector<Drawing>& DrawnCards::of(const Card& card, LineStyle style)
{
    const auto [entry, is_new] = drawn_.try_emplace({card.number, style});
    if (is_new) {
        const Movement& written = card.exercise->figure;
        entry->second = draw_panels(is_mirrored(card.item) ? mirrored(written) : written, style);
    }
    return entry->second;
}

}
