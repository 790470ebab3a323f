#include "engine/paper/holes.h"

#include "engine/page/piece.h"

namespace pacewise {

namespace {

/// Makes 22 mm of the 16 mm that every margin has. Two-hole and three-hole punches need 15 mm.
constexpr double shift = 17;
/// From the edge, within what printers can reach.
constexpr double mark_from = 14, mark_to = 26;

Block punch_mark(const Page& page, bool at_left)
{
    const double y = page.height / 2;
    const double from = at_left ? mark_from : page.width - mark_from;
    const double to = at_left ? mark_to : page.width - mark_to;
    return {BlockRole::decoration, {Outline{{{from, y}, {to, y}}, black, 0.75, false}}};
}

}

void leave_room_for_holes(std::vector<Page>& pages, bool duplex)
{
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const bool at_left = !duplex || at % 2 == 0;
        for (Block& block : pages[at].blocks) block = moved(std::move(block), at_left ? shift : -shift, 0);
        pages[at].blocks.push_back(punch_mark(pages[at], at_left));
    }
}

}
