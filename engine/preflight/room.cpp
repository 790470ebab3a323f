#include "engine/base/text.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"
#include "engine/render/pango_ruler.h"

#include <cmath>
#include <map>
#include <tuple>

namespace pacewise {

namespace {

/// What home printers leave white at every edge, in points (4.2 mm).
constexpr double printers_edge = 12;

struct PaperOf {
    double width, height;
    const char* name;
};

/// ISO 216 and ANSI, in points.
PaperOf paper_of(PaperSize paper)
{
    switch (paper) {
    case PaperSize::a4: return {595.28, 841.89, "A4"};
    case PaperSize::letter: return {612, 792, "Letter"};
    }
    return {595.28, 841.89, "A4"};
}

std::string size_text(double width, double height)
{
    return std::to_string(std::lround(width)) + " x " + std::to_string(std::lround(height));
}

bool alike(double a, double b) { return std::abs(a - b) < 1; }

Said name_of(const Block& block, const PageItem& item)
{
    if (const auto* run = std::get_if<TextRun>(&item)) return told(run->text);
    if (!block.alt.empty()) return told(block.alt);
    return std::holds_alternative<TickBox>(item) ? "a box to tick" : "a border";
}

}

void check_paper(const Inspection& at_hand, Faults& faults)
{
    const PaperOf wanted = paper_of(at_hand.wish.paper);
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const Page& page = at_hand.pages[at];
        const Page& first = at_hand.pages.front();
        const FaultPlace place{static_cast<int>(at) + 1, 0, {}};
        const std::string seen = size_text(page.width, page.height);
        if (!alike(page.width, first.width) || !alike(page.height, first.height))
            faults.add(FaultKind::mixed_papers, place,
                       {{"seen", seen}, {"wanted", size_text(first.width, first.height)}});
        else if (!alike(page.width, wanted.width) || !alike(page.height, wanted.height))
            faults.add(FaultKind::wrong_paper, place, {{"seen", seen}, {"wanted", wanted.name}});
    }
}

void check_edges(const Inspection& at_hand, Faults& faults)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const Page& page = at_hand.pages[at];
        const Area printable{printers_edge, printers_edge, page.width - 2 * printers_edge,
                             page.height - 2 * printers_edge};
        for (const Block& block : page.blocks) {
            if (block.items.empty() || lies_in(area_of(block), printable)) continue;
            for (const PageItem& item : block.items) {
                if (lies_in(area_of(item), printable)) continue;
                faults.add(FaultKind::off_the_page, {static_cast<int>(at) + 1, block.card, area_of(item)},
                           {{"text", name_of(block, item)}});
                break;
            }
        }
    }
}

void check_widths(const Inspection& at_hand, Faults& faults)
{
    constexpr double share = 1.02, slack = 1.5;  // rounding, and letters that reach over their own room
    const auto ruler = pango_ruler(at_hand.say().language());
    std::map<std::tuple<std::string, double, bool>, double> measured;
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at)
        for (const Block& block : at_hand.pages[at].blocks)
            for (const PageItem& item : block.items) {
                const auto* run = std::get_if<TextRun>(&item);
                if (!run) continue;
                const auto [known, is_new] = measured.try_emplace({run->text, run->size, run->bold}, 0.0);
                if (is_new) known->second = ruler->width({run->text, run->bold}, run->size);
                if (known->second <= run->area.width * share + slack) continue;
                faults.add(FaultKind::cut_off, {static_cast<int>(at) + 1, block.card, run->area},
                           {{"text", told(run->text)},
                            {"seen", points(known->second)},
                            {"wanted", points(run->area.width)}});
            }
}

}
