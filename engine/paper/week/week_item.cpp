#include "engine/paper/week/week_item.h"

#include "engine/paper/signs.h"
#include "engine/paper/week/short_name.h"
#include "engine/wording/dose_words.h"
#include "engine/wording/exercise_words.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string letter_of(const Wording& say, Side side)
{
    switch (side) {
    case Side::left: return say("left_letter");
    case Side::right: return say("right_letter");
    case Side::both: return {};
    }
    return {};
}

/// Under the number of the card: half circle at the left, empty circle at the right, always in the same
/// place.
Piece signs(const Setting& set, const PlannedSession& session, std::size_t at)
{
    const double side = 2 * set.sheet.mark;
    Piece row{2 * side, side, {}};
    if (belongs_to(session.lighter, at))
        put(row, version_sign(set.sheet, DayVersion::lighter, set.say()("alt_lighter")), 0, 0);
    if (belongs_to(session.least, at))
        put(row, version_sign(set.sheet, DayVersion::least, set.say()("alt_least")), side, 0);
    return row;
}

}

std::vector<std::string> tick_letters(const Wording& say, const PlannedItem& item)
{
    if (item.side != Side::both || item.sides != SideUse::each) return {letter_of(say, item.side)};
    const Side first = item.first == Side::both ? Side::right : item.first;
    return {letter_of(say, first), letter_of(say, other_side(first))};
}

bool belongs_to(const std::vector<ShorterItem>& version, std::size_t at)
{
    return std::any_of(version.begin(), version.end(),
                       [&](const ShorterItem& item) { return item.item == static_cast<int>(at); });
}

Piece item_words(const Setting& set, const PlannedItem& item, const Card& card, int week, double width,
                 const std::string& after_dose)
{
    std::string name = short_name(set, card);
    const std::string side = one_side_words(set.say(), item, *card.exercise);
    if (!side.empty()) name += set.say()("comma");
    Piece piece = set.text(std::vector{Phrase{name, set.sheet.large()}, Phrase{side, true}}, width,
                           BlockRole::list_item);
    const auto dose = item.doses.find(week);
    if (dose == item.doses.end()) return piece;
    // The boxes L and R say already that both sides are trained.
    std::string words = dose_words(set.say(), dose->second, SideUse::both);
    if (!after_dose.empty()) words += " · " + after_dose;
    put_below(piece, set.text(words, width, BlockRole::list_item));
    return piece;
}

Piece week_item(const Setting& set, const PlannedSession& session, std::size_t at, int week, double width)
{
    const PlannedItem& item = session.items[at];
    const Card* card = card_of(set.cards, item);
    if (!card) return {};
    const double gap = set.sheet.gap();
    Piece whole;
    double x = 0;
    for (const std::string& letter : tick_letters(set.say(), item)) {
        put(whole, tick_box(set.ruler, set.sheet, letter), x, 0);
        x += set.sheet.tick + gap * 0.7;
    }
    const double number = 2 * set.sheet.number, row = 4 * set.sheet.mark, column = std::max(number, row);
    put(whole, card_number(set.ruler, set.sheet, card->number), x + (column - number) / 2, 0);
    Piece words = item_words(set, item, *card, week, width - x - column - gap);
    put(whole, std::move(words), x + column + gap, 0);
    if (Piece versions = signs(set, session, at); !versions.blocks.empty())
        put(whole, std::move(versions), x + (column - row) / 2, number + gap * 0.3);
    return piece_of(merged(BlockRole::list_item, whole), width, whole.height);
}

}
