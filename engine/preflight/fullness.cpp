#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"
#include "engine/preflight/squeezed.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

/// Head and foot of the page, and lines around nothing.
bool is_content(const Inspection& at_hand, std::size_t page, const Block& block)
{
    return !block.items.empty() && block.role != BlockRole::decoration && !is_furniture(at_hand, page, block);
}

/// From the first to the last thing that says something, as a share of the page; 0 for an empty page.
double used_share(const Inspection& at_hand, std::size_t at)
{
    const Page& page = at_hand.pages[at];
    double top = page.height, bottom = 0;
    for (const Block& block : page.blocks) {
        if (!is_content(at_hand, at, block)) continue;
        const Area area = area_of(block);
        top = std::min(top, area.y), bottom = std::max(bottom, area.bottom());
    }
    return bottom > top ? (bottom - top) / page.height : 0;
}

const char* name_of(PagePart part)
{
    switch (part) {
    case PagePart::week: return "the week";
    case PagePart::cards: return "the cards";
    case PagePart::road_map: return "the road map";
    case PagePart::diary: return "the diary";
    case PagePart::changes: return "what changed";
    case PagePart::helper: return "the helper's sheet";
    case PagePart::therapist: return "the therapist's copy";
    case PagePart::blank: return "an empty page";
    }
    return "";
}

void check_backs(const Inspection& at_hand, Faults& faults)
{
    if (!at_hand.wish.duplex) return;
    for (std::size_t at = 1; at < at_hand.pages.size(); ++at) {
        const PagePart part = at_hand.pages[at].part, before = at_hand.pages[at - 1].part;
        if (part != before && part != PagePart::blank && at % 2 == 1)
            faults.add(FaultKind::begins_on_back, {static_cast<int>(at) + 1, 0, {}},
                       {{"text", name_of(part)}});
    }
}

/// Two sheets of paper are what people keep at hand.
void check_budget(const Inspection& at_hand, Faults& faults)
{
    constexpr long most = 4;
    if (at_hand.wish.size != PrintSize::normal) return;
    const long sides = std::count_if(at_hand.pages.begin(), at_hand.pages.end(), [](const Page& page) {
        return page.part == PagePart::week || page.part == PagePart::cards;
    });
    if (sides > most)
        faults.add(FaultKind::over_budget, {},
                   {{"seen", std::to_string(sides)}, {"wanted", std::to_string(most)}});
}

}

void check_fullness(const Inspection& at_hand, Faults& faults)
{
    constexpr double nearly_empty = 0.12;
    check_backs(at_hand, faults);
    check_budget(at_hand, faults);
    if (at_hand.pages.empty()) faults.add(FaultKind::empty_page, {});
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        if (at_hand.pages[at].part == PagePart::blank) continue;
        const FaultPlace place{static_cast<int>(at) + 1, 0, {}};
        const double used = used_share(at_hand, at);
        if (used <= 0)
            faults.add(FaultKind::empty_page, place);
        else if (used < nearly_empty && is_for_patient(at_hand.pages[at]))
            faults.add(FaultKind::nearly_empty_page, place,
                       {{"seen", std::to_string(std::lround(100 * used))}});
    }
}

}
