#include "engine/paper/handout.h"

#include "engine/base/contract.h"
#include "engine/page/direction.h"
#include "engine/page/mirror.h"
#include "engine/paper/blank_page.h"
#include "engine/paper/cards/place_cards.h"
#include "engine/paper/changes/changes.h"
#include "engine/paper/diary/diary.h"
#include "engine/paper/furniture.h"
#include "engine/paper/good_to_know.h"
#include "engine/paper/helper/helper_sheet.h"
#include "engine/paper/holes.h"
#include "engine/paper/road_map/road_map_card.h"
#include "engine/paper/therapist/therapist_copy.h"
#include "engine/paper/week/week_sheet.h"
#include "engine/render/pango_ruler.h"
#include "engine/render/write_pdf.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

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
    if (wish.of_week > 0) return {sheet_of_week(plan, wish.of_week)};
    std::vector<SheetWeeks> sheets = sheets_of(plan, wish.sheets);
    if (wish.of_phase > 0)
        std::erase_if(sheets, [&](const SheetWeeks& sheet) {
            return sheet.phase + 1 != static_cast<std::size_t>(wish.of_phase);
        });
    return sheets;
}

void place_week(Flow& flow, const Setting& set)
{
    for (const SheetWeeks& weeks : sheets_in(set.input.plan, set.wish)) place_week_sheet(flow, set, weeks);
    place_good_to_know(flow, set);
    if (!set.wish.cards) place_more_to_know(flow, set);
}

void place_diaries(Flow& flow, const Setting& set)
{
    for (const SheetWeeks& weeks : sheets_in(set.input.plan, set.wish)) place_diary(flow, set, weeks);
}

/// What follows from the plan and stands after the cards, so that the week is not crowded.
void place_all_cards(Flow& flow, const Setting& set)
{
    place_cards(flow, set);
    if (set.wish.week) place_more_to_know(flow, set);
}

/// The pages of the document, part after part.
class Parts {
public:
    explicit Parts(const Setting& set) : set_(set) {}

    /// `place` fills a flow; a part that has nothing to say gets no page.
    template <class Place> void add(PagePart part, Place place)
    {
        Flow flow(set_.sheet, head_height(set_), foot_height(set_));
        place(flow);
        flow.place_kept();
        add_pages(part, flow.pages());
    }
    void add_pages(PagePart part, std::vector<Page> pages)
    {
        if (pages.empty()) return;
        if (set_.wish.duplex && pages_.size() % 2 == 1) pages_.push_back(blank_page(set_));
        for (Page& page : pages) {
            page.part = part;
            pages_.push_back(std::move(page));
        }
    }
    std::vector<Page> pages() && { return std::move(pages_); }

private:
    const Setting& set_;
    std::vector<Page> pages_;
};

std::vector<Page> parts_of(const Setting& set)
{
    const PaperWish& wish = set.wish;
    Parts parts(set);
    if (wish.week) parts.add(PagePart::week, [&](Flow& flow) { place_week(flow, set); });
    if (wish.cards && !set.cards.empty())
        parts.add(PagePart::cards, [&](Flow& flow) { place_all_cards(flow, set); });
    if (wish.road_map) parts.add(PagePart::road_map, [&](Flow& flow) { place_road_map(flow, set); });
    if (wish.diary) parts.add(PagePart::diary, [&](Flow& flow) { place_diaries(flow, set); });
    if (wish.changes) parts.add(PagePart::changes, [&](Flow& flow) { place_changes(flow, set); });
    if (wish.helper) parts.add(PagePart::helper, [&](Flow& flow) { place_helper(flow, set); });
    if (wish.therapist) parts.add_pages(PagePart::therapist, therapist_copy(set));
    return std::move(parts).pages();
}

}

std::vector<Page> lay_out(const PaperInput& input, const PaperWish& wish)
{
    PACEWISE_REQUIRE(wish.cards_per_page >= 1, "a page of cards holds at least one");
    PACEWISE_REQUIRE(wish.of_phase >= 0 && wish.of_phase <= static_cast<int>(input.plan.phases.size()),
                     "the plan has this phase");
    const auto ruler = pango_ruler(input.wording.language());
    const bool unsteady = has_condition(input.patient, Condition::tremor).value_or(false);
    const Sheet sheet = sheet_for(wish.paper, wish.size, unsteady);
    const Range<int> weeks = printed_weeks(input.plan, wish.of_phase);
    const std::vector<Card> cards = cards_in(cards_of(input.plan, input.catalog), weeks);
    const Setting set{input, wish, *ruler, sheet, cards, weeks};
    std::vector<Page> pages = parts_of(set);
    furnish(pages, set);
    if (wish.punch) leave_room_for_holes(pages, wish.duplex);
    if (is_right_to_left(input.wording.language()))
        for (Page& page : pages) page = mirrored(std::move(page));
    return pages;
}

PdfInfo pdf_info(const PaperInput& input)
{
    return {input.wording("document_title"), input.wording.language(), input.plan.start, input.plan_file};
}

std::string handout_pdf(const PaperInput& input, const PaperWish& wish)
{
    return write_pdf(lay_out(input, wish), pdf_info(input));
}

}
