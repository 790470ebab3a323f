#include "engine/paper/cards/card_picture.h"

#include "engine/page/picture.h"
#include "engine/wording/figure_words.h"

#include <algorithm>

namespace pacewise {

namespace {

struct PanelWords {
    const char *label, *alt;
};

PanelWords words_of(Moment moment)
{
    switch (moment) {
    case Moment::start: return {"start", "alt_picture_start"};
    case Moment::middle: return {"then", "alt_picture_middle"};
    case Moment::end: return {"move_to", "alt_picture_end"};
    }
    return {};
}

Piece panel(const Setting& set, const Card& card, Moment moment, const Drawing& drawing, Spot size,
            Labels labels)
{
    const PanelWords words = words_of(moment);
    const Movement& written = card.exercise->figure;
    const std::string alt =
        set.say()(words.alt, {{"name", set.say().of(card.exercise->name)}}) + " " +
        figure_words(set.say(), is_mirrored(card.item) ? mirrored(written) : written, moment);
    Piece piece = picture(drawing, set.wish.style, size, alt);
    if (labels == Labels::left_out) return piece;
    Piece label = text_piece(set.ruler, Phrase{set.say()(words.label), true},
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

Piece card_picture(const Setting& set, const Card& card, Spot most, Labels labels)
{
    const Movement& written = card.exercise->figure;
    const std::vector<Drawing>& drawings = set.drawn->of(card, set.wish.style);
    const std::vector<Moment> moments = moments_of(written);
    const double gap = set.sheet.gap(2), shape = shape_of(drawings.front());
    // A person lying down is long and low: one picture above the other shows more of it.
    const double count = static_cast<double>(moments.size()), beside = (most.x - (count - 1) * gap) / count;
    const double tall_beside = std::min(beside * shape, most.y),
                 tall_stacked = std::min(most.x * shape, most.y / count);
    // In large print, full cards have the whole width of the page.
    const bool wide = labels == Labels::shown && set.sheet.large();
    const bool stacked = tall_stacked > tall_beside && !wide;
    const double panel_width = stacked ? most.x : beside;
    const Spot size{panel_width, std::min(panel_width * shape, stacked ? most.y / count : most.y)};
    Piece all = panel(set, card, moments.front(), drawings.front(), size, labels);
    for (std::size_t at = 1; at < moments.size(); ++at) {
        Piece next = panel(set, card, moments[at], drawings[at], size, labels);
        if (stacked)
            put_below(all, std::move(next), set.sheet.gap());
        else
            put(all, std::move(next), static_cast<double>(at) * (panel_width + gap), 0);
    }
    all.width = most.x;
    return all;
}

}
