#include "engine/base/said_parts.h"
#include "engine/base/text.h"
#include "engine/preflight/checks.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double mm = 72 / 25.4;

/// T20: a hand with tremor needs 18 mm.
double least_mm(const Patient& patient)
{
    return has_condition(patient, Condition::tremor).value_or(false) ? 18 : 10;
}

void check_sizes(const Inspection& at_hand, Faults& faults)
{
    const double least = least_mm(at_hand.input.patient);
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at)
        for (const Block& block : at_hand.pages[at].blocks)
            for (const PageItem& item : block.items) {
                const auto* box = std::get_if<TickBox>(&item);
                if (!box || std::min(box->area.width, box->area.height) >= least * mm - 0.01) continue;
                const double seen = std::min(box->area.width, box->area.height) / mm;
                faults.add(FaultKind::tick_box_small, {static_cast<int>(at) + 1, block.card, box->area},
                           {{"seen", number_text(seen, 1)}, {"wanted", number_text(least)}});
            }
}

std::size_t boxes_wanted(const PlannedItem& item)
{
    return item.side == Side::both && item.sides == SideUse::each ? 2 : 1;
}

}

void check_tick_boxes(const Inspection& at_hand, Faults& faults)
{
    check_sizes(at_hand, faults);
    for (const PrintedSheet& sheet : at_hand.printed.sheets)
        for (const PrintedSession& session : sheet.sessions)
            for (const PrintedItem& item : session.items) {
                const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), item.words);
                if (!card || item.letters.size() == boxes_wanted(*card->item)) continue;
                const auto boxes = [](std::size_t count) {
                    return count == 0 ? Said("no box")
                                      : said_count(static_cast<long>(count), "1 box", "{1} boxes");
                };
                faults.add(FaultKind::tick_box_missing, {item.page, item.number, item.place},
                           {{"text", at_hand.say().of(card->exercise->name)},
                            {"seen", boxes(item.letters.size())},
                            {"wanted", boxes(boxes_wanted(*card->item))}});
            }
}

}
