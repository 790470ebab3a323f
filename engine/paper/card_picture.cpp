#include "engine/paper/card_picture.h"

#include "engine/paper/picture.h"

#include <algorithm>

namespace pacewise {

namespace {

Piece panel(const Setting& set, const Card& card, Moment moment, Spot size)
{
    const Movement movement =
        is_mirrored(card.item) ? mirrored(card.exercise->figure) : card.exercise->figure;
    const bool start = moment == Moment::start;
    const std::string alt = set.say()(start ? "alt_picture_start" : "alt_picture_end",
                                      {{"name", set.say().of(card.exercise->name)}});
    Piece piece = picture(draw_movement(movement, moment, set.wish.style), set.wish.style, size, alt);
    Piece label = text_piece(set.ruler, Phrase{set.say()(start ? "start" : "move_to"), true},
                             {set.sheet.body, BlockRole::caption, black}, size.x);
    const double x = (size.x - label.width) / 2;
    put(piece, std::move(label), x, size.y);
    return piece;
}

}

bool is_mirrored(const PlannedItem& item)
{
    if (item.side != Side::both) return item.side == Side::left;
    return item.sides == SideUse::each && item.first == Side::left;
}

Piece card_picture(const Setting& set, const Card& card, double width, double tallest)
{
    const Drawing drawing = draw_movement(card.exercise->figure, Moment::start, set.wish.style);
    const double gap = set.sheet.gap(2), shape = shape_of(drawing);
    // A person lying down is long and low: one picture above the other shows more of it.
    const bool stacked = shape < 0.5 && !set.sheet.large();
    const double panel_width = stacked ? width : (width - gap) / 2;
    const Spot size{panel_width, std::min(panel_width * shape, stacked ? tallest * 0.5 : tallest)};
    Piece both = panel(set, card, Moment::start, size);
    if (stacked)
        put_below(both, panel(set, card, Moment::end, size), set.sheet.gap());
    else
        put(both, panel(set, card, Moment::end, size), panel_width + gap, 0);
    both.width = width;
    return both;
}

}
