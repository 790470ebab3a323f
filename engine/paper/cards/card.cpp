#include "engine/paper/cards/card.h"

#include "engine/catalog/side_words.h"
#include "engine/paper/cards/card_picture.h"
#include "engine/paper/cards/credit.h"
#include "engine/wording/date_words.h"
#include "engine/paper/cards/dose_table.h"
#include "engine/wording/dose_words.h"
#include "engine/wording/exercise_words.h"
#include "engine/paper/signs.h"
#include "engine/wording/support_words.h"

#include <algorithm>
#include <array>

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

/// The side that is done first decides how the words are told.
Side told_side(const Card& card) { return card.item.side == Side::both ? card.item.first : card.item.side; }

/// In the language the text is in, which can be another one than that of the paper.
template <class T> std::string for_card(const Setting& set, const Card& card, const InLanguages<T>& texts,
                                        const std::string& words)
{
    return for_side(words, set.say().language_of(texts), told_side(card));
}

/// A bold word and what it says: "Stop if: the knee hurts."
Piece told(const Setting& set, std::string_view key, const std::string& words, double width)
{
    return set.text(std::vector{Phrase{set.say()(key), true}, Phrase{words, false}}, width);
}

/// What is true before the first step: side, what to hold on to, what to take, what precautions ask for.
std::vector<std::string> ready_lines(const Setting& set, const Card& card, TextsTogether& texts)
{
    const Exercise& exercise = *card.exercise;
    std::vector<std::string> lines;
    if (card.item.side == Side::both) lines.push_back(side_words(set.say(), card.item, exercise));
    lines.push_back(support_words(set.say(), exercise));
    lines.push_back(equipment_words(set.say(), exercise));
    for (const PrintLine& line : set.input.lines)
        if (fits(line, exercise)) lines.push_back(texts.of(line.text));
    lines.erase(std::remove(lines.begin(), lines.end(), std::string()), lines.end());
    return lines;
}

Piece step(const Setting& set, std::size_t number, const std::string& words, double width)
{
    const double x = set.ruler.width({"5. ", true}, set.sheet.body) + set.sheet.gap(0.5);
    Piece line = set.text(std::vector{Phrase{std::to_string(number) + ".", true}}, x, BlockRole::list_item);
    put(line, set.text(words, width - x, BlockRole::list_item), x, 0);
    return piece_of(merged(BlockRole::list_item, line), width, line.height);
}

std::vector<Piece> told_rows(const Setting& set, const Card& card, double width)
{
    TextsTogether texts(set.say());
    const Exercise& exercise = *card.exercise;
    const auto sided = [&](const Translations& text) { return for_card(set, card, text, texts.of(text)); };
    std::vector<Piece> rows{told(set, "why", sided(exercise.why), width)};
    for (const std::string& line : ready_lines(set, card, texts))
        rows.push_back(set.text(std::vector{Phrase{line, true}}, width));
    std::size_t number = 0;
    for (const std::string& words : texts.of(exercise.how))
        rows.push_back(step(set, ++number, for_card(set, card, exercise.how, words), width));
    rows.push_back(told(set, "feel", sided(exercise.feel), width));
    rows.push_back(set.text(std::vector{Phrase{sided(exercise.stop), true}}, width));
    return rows;
}

Piece pace_piece(const Setting& set, const Card& card, double width)
{
    std::vector<std::string> lines{
        tempo_words(set.say(), card.exercise->dose.unit, card.weeks.begin()->second.full.front().tempo),
        card_rest_words(set.say(), card), card_effort_words(set.say(), card)};
    Piece piece;
    for (const std::string& line : lines)
        if (!line.empty()) put_below(piece, set.text(line, width), set.sheet.gap(0.3));
    return piece;
}

/// With room above it.
Piece spaced(Piece piece, double gap)
{
    Piece whole;
    put(whole, std::move(piece), 0, gap);
    return whole;
}

void add_credit(Boxed& box, const Setting& set, const Card& card, double width)
{
    const Rights& rights = card.exercise->rights;
    if (!rights.source.empty()) box.rows.push_back(spaced(credit_piece(set, rights, width), set.sheet.gap()));
}

void add_table(Boxed& box, const Setting& set, const Card& card, double width)
{
    box.together_from = box.rows.size();
    for (Piece& row : dose_table(set, card, width))
        box.rows.push_back(box.rows.size() == box.together_from ? spaced(std::move(row), set.sheet.gap())
                                                                : std::move(row));
}

/// Words at the left, picture and pace at the right: as short as a card can be.
std::vector<Piece> wide_rows(const Setting& set, const Card& card, double width)
{
    const double gap = set.sheet.gap(3), left = width * 0.55, right = width - left - gap;
    Piece words;
    for (Piece& row : told_rows(set, card, left)) put_below(words, std::move(row), set.sheet.gap(0.4));
    Piece beside = card_picture(set, card, right, 128);
    put_below(beside, pace_piece(set, card, right), set.sheet.gap());
    put(words, std::move(beside), left + gap, 0);
    return {std::move(words)};
}

/// Large print: the picture across the card, everything else below it.
std::vector<Piece> tall_rows(const Setting& set, const Card& card, double width, double tallest)
{
    const double gap = set.sheet.gap(0.8);
    std::vector<Piece> rows{spaced(card_picture(set, card, width, tallest), gap)};
    for (Piece& row : told_rows(set, card, width)) rows.push_back(spaced(std::move(row), gap));
    rows.push_back(spaced(pace_piece(set, card, width), gap));
    return rows;
}

Boxed empty_card(const Setting& set, const Card& card)
{
    Boxed box;
    box.look.width = 1;
    box.look.radius = 8;
    box.padding = set.sheet.gap(1.5);
    box.side = set.sheet.gap(2);
    box.row_gap = 0;
    const double width = set.sheet.text_width() - 2 * box.side;
    box.head = card_head(set, card, {}, width);
    box.head_again = card_head(set, card, set.say()("goes_on"), width);
    return box;
}

double words_width(const Setting& set, const Boxed& box) { return set.sheet.text_width() - 2 * box.side; }

Boxed wide_card(const Setting& set, const Card& card)
{
    Boxed box = empty_card(set, card);
    box.rows = wide_rows(set, card, words_width(set, box));
    add_table(box, set, card, words_width(set, box));
    add_credit(box, set, card, words_width(set, box));
    return box;
}

Boxed tall_card(const Setting& set, const Card& card, double tallest)
{
    Boxed box = empty_card(set, card);
    box.rows = tall_rows(set, card, words_width(set, box), tallest);
    add_table(box, set, card, words_width(set, box));
    add_credit(box, set, card, words_width(set, box));
    return box;
}

double height_above_table(Boxed box)
{
    box.rows.resize(box.together_from);
    return box.height();
}

}

Boxed card_box(const Setting& set, const Card& card, double whole_page)
{
    if (!set.sheet.large()) return wide_card(set, card);
    // A smaller picture is better than a card on two pages, as long as it can be made out; if two it must be,
    // the table alone goes on the second.
    constexpr std::array heights{170.0, 140.0, 115.0, 95.0, 80.0};
    for (const double tallest : heights)
        if (Boxed box = tall_card(set, card, tallest); box.height() <= whole_page) return box;
    for (const double tallest : heights)
        if (Boxed box = tall_card(set, card, tallest); height_above_table(box) <= whole_page) return box;
    return tall_card(set, card, heights.back());
}

}
