#include "engine/paper/handout.h"

#include "engine/base/contract.h"
#include "engine/paper/card.h"
#include "engine/paper/furniture.h"
#include "engine/paper/pango_ruler.h"
#include "engine/paper/week_sheet.h"
#include "engine/paper/write_pdf.h"

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

}

std::vector<Page> lay_out(const PaperInput& input, const PaperWish& wish)
{
    PACEWISE_REQUIRE(wish.cards_per_page >= 1, "a page of cards holds at least one");
    PACEWISE_REQUIRE(wish.week || wish.cards, "something is printed");
    const auto ruler = pango_ruler(input.wording.language());
    const bool unsteady = has_condition(input.patient, Condition::tremor).value_or(false);
    const Sheet sheet = sheet_for(wish.paper, wish.size, unsteady);
    const std::vector<Card> cards = cards_of(input.plan, input.catalog);
    const Setting set{input, wish, *ruler, sheet, cards};
    Flow flow(sheet, head_height(set), foot_height(set));
    if (wish.week)
        for (const SheetWeeks& weeks : sheets_of(input.plan, wish.of_week))
            place_week_sheet(flow, set, weeks);
    if (wish.cards && !cards.empty()) place_cards(flow, set);
    std::vector<Page> pages = flow.pages();
    furnish(pages, set);
    return pages;
}

std::string handout_pdf(const PaperInput& input, const PaperWish& wish)
{
    const std::vector<Page> pages = lay_out(input, wish);
    return write_pdf(pages, {input.wording("document_title"), input.wording.language(), input.plan.start});
}

}
