#include "engine/paper/cards/place_cards.h"

#include "engine/paper/cards/card.h"

namespace pacewise {

void place_cards(Flow& flow, const Setting& set)
{
    const CardForm form = card_form(set.wish.cards_per_page);
    int on_page = 0;
    flow.start_page();
    for (const Card& card : set.cards) {
        const std::size_t page = flow.page_count();
        if (on_page == set.wish.cards_per_page) flow.start_page();
        flow.skip(set.sheet.gap(form == CardForm::full ? 2.5 : 1.5));
        flow.place(card_box(set, card, form, flow.whole_page()));
        on_page = flow.page_count() == page ? on_page + 1 : 1;
    }
}

}
