#include "engine/paper/cards/card_words.h"

#include "engine/base/text.h"
#include "engine/catalog/side_words.h"
#include "engine/paper/cards/dose_table.h"
#include "engine/paper/signs.h"
#include "engine/wording/date_words.h"
#include "engine/wording/dose_words.h"
#include "engine/wording/exercise_words.h"
#include "engine/wording/support_words.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

bool fits(const PrintLine& line, const Exercise& exercise)
{
    switch (line.where) {
    case PrintLine::Where::stop_box:
    case PrintLine::Where::good_to_know:
    case PrintLine::Where::after_cards: return false;
    case PrintLine::Where::every_card: return true;
    case PrintLine::Where::fitting_cards: break;
    }
    return line.positions.contains(exercise.position) || line.exercises.contains(exercise.id) ||
           std::any_of(line.tags.begin(), line.tags.end(), [&](Tag tag) { return exercise.has(tag); });
}

/// When it is done, if not in every week: "From week 5", "Weeks 1 to 4".
std::string when_words(const Setting& set, const Card& card)
{
    const int from = card.first_week(), to = card.last_week();
    const Range<int> printed = set.weeks;
    if (from > printed.least && to == printed.most)
        return set.say()("from_week", {{"week", std::to_string(from)}});
    return from > printed.least || to < printed.most ? weeks_words(set.say(), from, to) : std::string();
}

/// The side that is done first decides how the words are told.
Side told_side(const Card& card) { return card.item.side == Side::both ? card.item.first : card.item.side; }

Piece step(const Setting& set, std::size_t number, const std::string& words, double width)
{
    const double x = set.ruler.width({"5. ", true}, set.sheet.body) + set.sheet.gap(0.5);
    Piece line = set.text(std::vector{Phrase{std::to_string(number) + ".", true}}, x, BlockRole::list_item);
    put(line, set.text(words, width - x, BlockRole::list_item), x, 0);
    return piece_of(merged(BlockRole::list_item, line), width, line.height);
}

}

Piece card_head(const Setting& set, const Card& card, const std::string& after, double width)
{
    const double x = 2 * set.sheet.number + set.sheet.gap(2);
    std::vector<Phrase> phrases{{set.say().of(card.exercise->name), true}};
    for (const std::string& more :
         {one_side_words(set.say(), card.item, *card.exercise), when_words(set, card), after})
        if (!more.empty()) phrases.push_back({" · " + more, true});
    Piece name =
        text_piece(set.ruler, phrases, {set.sheet.heading, BlockRole::card_heading, black}, width - x);
    Piece head;
    put(head, card_number(set.ruler, set.sheet, card.number), 0,
        (Sheet::line(set.sheet.heading) - 2 * set.sheet.number) / 2);
    put(head, std::move(name), x, 0);
    return piece_of(merged(BlockRole::card_heading, head), head.width, head.height);
}

/// In the language the text is in, which can be another one than that of the paper.
template <class T> std::string CardWords::sided(const InLanguages<T>& texts, const std::string& words) const
{
    return for_side(words, set_.say().language_of(texts), told_side(card_));
}

Piece CardWords::told(std::string_view key, const std::string& words, double width) const
{
    return set_.text(std::vector{Phrase{set_.say()(key), true}, Phrase{words, false}}, width);
}

Piece CardWords::why(double width)
{
    const Translations& text = card_.exercise->why;
    return set_.in_own_language(told("why", sided(text, texts_.of(text)), width), text);
}

std::vector<std::string> CardWords::ready_lines()
{
    const Exercise& exercise = *card_.exercise;
    std::vector<std::string> lines;
    if (card_.item.side == Side::both) lines.push_back(side_words(set_.say(), card_.item, exercise));
    lines.push_back(support_words(set_.say(), exercise));
    lines.push_back(equipment_words(set_.say(), exercise));
    for (const PrintLine& line : set_.input.lines)
        if (fits(line, exercise)) lines.push_back(texts_.of(line.text));
    lines.erase(std::remove(lines.begin(), lines.end(), std::string()), lines.end());
    return lines;
}

std::vector<Piece> CardWords::ready(double width)
{
    std::vector<Piece> rows;
    for (const std::string& line : ready_lines())
        rows.push_back(set_.text(std::vector{Phrase{line, true}}, width));
    return rows;
}

Piece CardWords::ready_in_one(double width)
{
    return set_.text(std::vector{Phrase{joined(ready_lines(), " "), true}}, width);
}

std::vector<Piece> CardWords::steps(double width)
{
    const TranslatedLines& how = card_.exercise->how;
    std::vector<Piece> rows;
    for (const std::string& words : texts_.of(how))
        rows.push_back(set_.in_own_language(step(set_, rows.size() + 1, sided(how, words), width), how));
    return rows;
}

Piece CardWords::feel(double width)
{
    const Translations& text = card_.exercise->feel;
    return set_.in_own_language(told("feel", sided(text, texts_.of(text)), width), text);
}

std::string CardWords::stop_words()
{
    const Translations& text = card_.exercise->stop;
    return sided(text, texts_.of(text));
}

Piece CardWords::stop(double width)
{
    Piece piece = set_.text(std::vector{Phrase{stop_words(), true}}, width);
    return set_.in_own_language(std::move(piece), card_.exercise->stop);
}

Piece CardWords::stop_and_pace(double width)
{
    return set_.text(std::vector{Phrase{stop_words() + " ", true}, Phrase{joined(pace_lines(), " "), false}},
                     width);
}

std::vector<std::string> CardWords::pace_lines() const
{
    std::vector<std::string> lines{
        tempo_words(set_.say(), card_.exercise->dose.unit, card_.weeks.begin()->second.full.front().tempo),
        card_rest_words(set_.say(), card_), card_effort_words(set_.say(), card_)};
    lines.erase(std::remove(lines.begin(), lines.end(), std::string()), lines.end());
    return lines;
}

Piece CardWords::pace(double width) const
{
    Piece piece;
    for (const std::string& line : pace_lines())
        put_below(piece, set_.text(line, width), set_.sheet.gap(0.3));
    return piece;
}

Piece CardWords::pace_in_one(double width) const { return set_.text(joined(pace_lines(), " "), width); }

}
