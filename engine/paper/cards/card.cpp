#include "engine/paper/cards/card.h"

#include "engine/paper/cards/card_picture.h"
#include "engine/paper/cards/card_words.h"
#include "engine/paper/cards/credit.h"
#include "engine/paper/cards/dose_table.h"

#include <array>
#include <utility>

namespace pacewise {

namespace {

/// One card being laid out.
struct Draft {
    const Setting& set;
    const Card& card;
    CardForm form;
    Boxed box;
    double width;  ///< inside the frame

    void add(Piece row, double gap) { add_spaced(box.rows, std::move(row), set.sheet.gap(gap)); }
    void add(std::vector<Piece> rows, double gap)
    {
        for (Piece& row : rows) add(std::move(row), gap);
    }
    /// With room above it.
    static void add_spaced(std::vector<Piece>& rows, Piece row, double gap)
    {
        Piece whole;
        put(whole, std::move(row), 0, gap);
        rows.push_back(std::move(whole));
    }
};

Draft empty_card(const Setting& set, const Card& card, CardForm form)
{
    Draft draft{set, card, form, {}, 0};
    Boxed& box = draft.box;
    box.look.width = 1;
    box.look.radius = 8;
    box.padding = set.sheet.gap(form == CardForm::full ? 1.5 : 0.8);
    box.side = set.sheet.gap(2);
    box.row_gap = 0;
    draft.width = set.sheet.text_width() - 2 * box.side;
    box.head = card_head(set, card, {}, draft.width);
    box.head_again = card_head(set, card, set.say()("goes_on"), draft.width);
    return draft;
}

void add_table(Draft& draft)
{
    draft.box.together_from = draft.box.rows.size();
    const bool full = draft.form == CardForm::full;
    for (Piece& row :
         full ? dose_table(draft.set, draft.card, draft.width) : dose_row(draft.set, draft.card, draft.width))
        draft.add(std::move(row), draft.box.rows.size() == draft.box.together_from ? (full ? 1 : 0.4) : 0);
    const Rights& rights = draft.card.exercise->rights;
    if (!rights.source.empty()) draft.add(credit_piece(draft.set, rights, draft.width), 1);
}

Piece stacked(std::vector<Piece> rows, double gap)
{
    Piece whole;
    for (Piece& row : rows) put_below(whole, std::move(row), gap);
    return whole;
}

/// Picture at the left, words at the right.
struct Band {
    double gap, left, right;
};

Band band_of(const Draft& draft, double picture_share)
{
    const double gap = draft.set.sheet.gap(3), left = draft.width * picture_share;
    return {gap, left, draft.width - left - gap};
}

/// What to do stands beside the picture; single lines above and below go across.
Boxed full_card(Draft draft)
{
    const Setting& set = draft.set;
    CardWords words(set, draft.card);
    const bool three_pictures = moments_of(draft.card.exercise->figure).size() > 2;
    const Band band = band_of(draft, three_pictures ? 0.44 : 0.36);
    draft.add(words.why(draft.width), 0.4);
    Piece beside = card_picture(set, draft.card, {band.left, 9 * set.sheet.body}, Labels::shown);
    std::vector<Piece> told = words.ready(band.right);
    for (Piece& row : words.steps(band.right)) told.push_back(std::move(row));
    put(beside, stacked(std::move(told), set.sheet.gap(0.4)), band.left + band.gap, 0);
    draft.add(std::move(beside), 0.6);
    draft.add(words.feel(draft.width), 0.4);
    draft.add(words.stop(draft.width), 0.4);
    draft.add(words.pace_in_one(draft.width), 0.4);
    add_table(draft);
    return std::move(draft.box);
}

/// The steps beside a smaller picture, everything else as paragraphs.
Boxed brief_card(Draft draft)
{
    const Setting& set = draft.set;
    CardWords words(set, draft.card);
    const Band band = band_of(draft, 0.34);
    draft.add(words.ready_in_one(draft.width), 0.2);
    Piece beside = card_picture(set, draft.card, {band.left, 6.4 * set.sheet.body}, Labels::left_out);
    put(beside, stacked(words.steps(band.right), set.sheet.gap(0.1)), band.left + band.gap, 0);
    draft.add(std::move(beside), 0.2);
    draft.add(words.stop_and_pace(draft.width), 0.2);
    add_table(draft);
    return std::move(draft.box);
}

/// For those who know the steps.
Boxed reminder(Draft draft)
{
    const Setting& set = draft.set;
    CardWords words(set, draft.card);
    const Band band = band_of(draft, 0.27);
    Piece beside = card_picture(set, draft.card, {band.left, 5 * set.sheet.body}, Labels::left_out);
    std::vector<Piece> told;
    told.push_back(words.ready_in_one(band.right));
    told.push_back(words.stop_and_pace(band.right));
    put(beside, stacked(std::move(told), set.sheet.gap(0.2)), band.left + band.gap, 0);
    draft.add(std::move(beside), 0.2);
    add_table(draft);
    return std::move(draft.box);
}

/// The picture across the card, everything else below it.
Boxed tall_card(Draft draft, double tallest)
{
    CardWords words(draft.set, draft.card);
    draft.add(card_picture(draft.set, draft.card, {draft.width, tallest}, Labels::shown), 0.8);
    draft.add(words.why(draft.width), 0.8);
    draft.add(words.ready(draft.width), 0.8);
    draft.add(words.steps(draft.width), 0.8);
    draft.add(words.feel(draft.width), 0.8);
    draft.add(words.stop(draft.width), 0.8);
    draft.add(words.pace(draft.width), 0.8);
    add_table(draft);
    return std::move(draft.box);
}

double height_above_table(Boxed box)
{
    box.rows.resize(box.together_from);
    return box.height();
}

/// A smaller picture is better than a card on two pages, as long as it can be made out; if two it must be,
/// the table alone goes on the second.
Boxed tall_card_on(const Draft& draft, double whole_page)
{
    constexpr std::array heights{230.0, 200.0, 170.0, 140.0, 115.0, 95.0, 80.0};
    for (const double tallest : heights)
        if (Boxed box = tall_card(draft, tallest); box.height() <= whole_page) return box;
    for (const double tallest : heights)
        if (Boxed box = tall_card(draft, tallest); height_above_table(box) <= whole_page) return box;
    return tall_card(draft, heights.back());
}

void mark(std::vector<Block>& blocks, int number)
{
    for (Block& block : blocks) block.card = number;
}

Boxed with_number(Boxed box, int number)
{
    mark(box.head.blocks, number);
    mark(box.head_again.blocks, number);
    for (Piece& row : box.rows) mark(row.blocks, number);
    return box;
}

/// Large letters need the whole width for a full card, and so does a card with a page of its own.
bool is_tall(const Setting& set, CardForm form)
{
    return form == CardForm::full && (set.sheet.large() || set.wish.cards_per_page == 1);
}

}

CardForm card_form(int cards_per_page)
{
    if (cards_per_page >= 6) return CardForm::reminder;
    return cards_per_page >= 3 ? CardForm::brief : CardForm::full;
}

Boxed card_box(const Setting& set, const Card& card, CardForm form, double whole_page)
{
    Draft draft = empty_card(set, card, form);
    if (is_tall(set, form)) return with_number(tall_card_on(draft, whole_page), card.number);
    switch (form) {
    case CardForm::full: return with_number(full_card(std::move(draft)), card.number);
    case CardForm::brief: return with_number(brief_card(std::move(draft)), card.number);
    case CardForm::reminder: return with_number(reminder(std::move(draft)), card.number);
    }
    return {};
}

}
