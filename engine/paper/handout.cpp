#include "engine/paper/handout.h"

#include "engine/base/contract.h"
#include "engine/paper/cards/card.h"
#include "engine/paper/furniture.h"
#include "engine/paper/good_to_know.h"
#include "engine/render/pango_ruler.h"
#include "engine/paper/therapist/therapist_copy.h"
#include "engine/paper/week/week_sheet.h"
#include "engine/render/write_pdf.h"

#include <utility>

namespace pacewise {

namespace {

void place_cards(Flow& flow, const Setting& set)
{
    int on_page = 0;
    flow.start_page();
    for (const Card& card : set.cards) {
        const std::size_t page = flow.page_count();
        if (on_page == set.wish.cards_per_page) flow.start_page();
        flow.skip(set.sheet.gap(2.5));
        flow.place(card_box(set, card, flow.whole_page()));
        on_page = flow.page_count() == page ? on_page + 1 : 1;
    }
}

/// The weeks that are printed: those of one phase, or all.
Range<int> printed_weeks(const Plan& plan, int of_phase)
{
    if (of_phase == 0) return {1, plan.weeks};
    return plan.phases[static_cast<std::size_t>(of_phase - 1)].weeks;
}

/// Cards that are done in these weeks, with the doses of these weeks. They keep their numbers.
std::vector<Card> cards_in(std::vector<Card> cards, Range<int> weeks)
{
    for (Card& card : cards)
        std::erase_if(card.weeks, [&](const auto& week) { return !weeks.holds(week.first); });
    std::erase_if(cards, [](const Card& card) { return card.weeks.empty(); });
    return cards;
}

std::vector<SheetWeeks> sheets_in(const Plan& plan, const PaperWish& wish)
{
    std::vector<SheetWeeks> sheets = sheets_of(plan, wish.of_week);
    const bool one_phase = wish.of_phase > 0 && wish.of_week == 0;
    if (one_phase)
        std::erase_if(sheets, [&](const SheetWeeks& sheet) {
            return sheet.phase + 1 != static_cast<std::size_t>(wish.of_phase);
        });
    return sheets;
}

}

std::vector<Page> lay_out(const PaperInput& input, const PaperWish& wish)
{
    PACEWISE_REQUIRE(wish.cards_per_page >= 1, "a page of cards holds at least one");
    PACEWISE_REQUIRE(wish.week || wish.cards || wish.therapist, "something is printed");
    PACEWISE_REQUIRE(wish.of_phase >= 0 && wish.of_phase <= static_cast<int>(input.plan.phases.size()),
                     "the plan has this phase");
    const auto ruler = pango_ruler(input.wording.language());
    const bool unsteady = has_condition(input.patient, Condition::tremor).value_or(false);
    const Sheet sheet = sheet_for(wish.paper, wish.size, unsteady);
    const Range<int> weeks = printed_weeks(input.plan, wish.of_phase);
    const std::vector<Card> cards = cards_in(cards_of(input.plan, input.catalog), weeks);
    const Setting set{input, wish, *ruler, sheet, cards, weeks};
    Flow flow(sheet, head_height(set), foot_height(set));
    if (wish.week) {
        for (const SheetWeeks& sheet_weeks : sheets_in(input.plan, wish))
            place_week_sheet(flow, set, sheet_weeks);
        place_good_to_know(flow, set);
    }
    if (wish.cards && !cards.empty()) place_cards(flow, set);
    if (wish.week) place_more_to_know(flow, set);
    std::vector<Page> pages = flow.pages();
    if (wish.therapist)
        for (Page& page : therapist_copy(set)) pages.push_back(std::move(page));
    furnish(pages, set);
    return pages;
}

std::string handout_pdf(const PaperInput& input, const PaperWish& wish)
{
    const std::vector<Page> pages = lay_out(input, wish);
    return write_pdf(pages, {input.wording("document_title"), input.wording.language(), input.plan.start});
}

}
