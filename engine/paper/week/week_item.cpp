#include "engine/paper/week/week_item.h"

#include "engine/wording/dose_words.h"
#include "engine/wording/exercise_words.h"
#include "engine/paper/signs.h"

#include <algorithm>

namespace pacewise {

namespace {

bool belongs_to(const std::vector<ShorterItem>& version, std::size_t at)
{
    return std::any_of(version.begin(), version.end(),
                       [&](const ShorterItem& item) { return item.item == static_cast<int>(at); });
}

std::string letter_of(const Wording& say, Side side)
{
    switch (side) {
    case Side::left: return say("left_letter");
    case Side::right: return say("right_letter");
    case Side::both: return {};
    }
    return {};
}

/// The letters of the boxes: one empty for both sides at once, else one for each side, the first side first.
std::vector<std::string> ticks_of(const Wording& say, const PlannedItem& item)
{
    if (item.side != Side::both || item.sides != SideUse::each) return {letter_of(say, item.side)};
    const Side first = item.first == Side::both ? Side::right : item.first;
    return {letter_of(say, first), letter_of(say, other_side(first))};
}

/// Half circle above, empty circle below, always in the same place.
Piece signs(const Setting& set, const PlannedSession& session, std::size_t at)
{
    Piece column{2 * set.sheet.mark, 0, {}};
    const double step = set.sheet.line();
    const double inset = (step - 2 * set.sheet.mark) / 2;
    if (belongs_to(session.lighter, at))
        put(column, version_sign(set.sheet, DayVersion::lighter, set.say()("alt_lighter")), 0, inset);
    if (belongs_to(session.least, at))
        put(column, version_sign(set.sheet, DayVersion::least, set.say()("alt_least")), 0, step + inset);
    return column;
}

Piece words(const Setting& set, const PlannedItem& item, const Exercise& exercise, int week, double width)
{
    std::string name = set.say().of(exercise.name);
    const std::string side = one_side_words(set.say(), item, exercise);
    if (!side.empty()) name += ", ";
    Piece piece = set.text(std::vector{Phrase{name, set.sheet.large()}, Phrase{side, true}}, width,
                           BlockRole::list_item);
    const auto dose = item.doses.find(week);
    // The boxes L and R say already that both sides are trained.
    if (dose != item.doses.end())
        put_below(piece,
                  set.text(dose_words(set.say(), dose->second, SideUse::both), width, BlockRole::list_item));
    return piece;
}

}

Piece week_item(const Setting& set, const PlannedSession& session, std::size_t at, int week, double width)
{
    const PlannedItem& item = session.items[at];
    const Card* card = card_of(set.cards, item);
    if (!card) return {};
    const double gap = set.sheet.gap();
    Piece whole;
    double x = 0;
    for (const std::string& letter : ticks_of(set.say(), item)) {
        put(whole, tick_box(set.ruler, set.sheet, letter), x, 0);
        x += set.sheet.tick + gap * 0.7;
    }
    put(whole, card_number(set.ruler, set.sheet, card->number), x,
        (set.sheet.tick - 2 * set.sheet.number) / 2);
    x += 2 * set.sheet.number + gap;
    const double sign_x = width - 2 * set.sheet.mark;
    put(whole, words(set, item, *card->exercise, week, sign_x - gap * 0.7 - x), x, 0);
    put(whole, signs(set, session, at), sign_x, 0);
    return piece_of(merged(BlockRole::list_item, whole), width, whole.height);
}

}
