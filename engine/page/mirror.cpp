#include "engine/page/mirror.h"

#include "engine/page/piece.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

struct Reflect {
    double page_width;

    void operator()(Disc& disc) const { flip(disc.centre); }
    void operator()(Outline& outline) const
    {
        for (Spot& spot : outline.points) flip(spot);
    }
    template <class Item> void operator()(Item& item) const
    {
        item.area.x = page_width - item.area.x - item.area.width;
    }
    void flip(Spot& spot) const { spot.x = page_width - spot.x; }
};

/// Whether the second run goes on where the first ends, in the order of reading.
bool goes_on(const PageItem& first, const PageItem& second)
{
    constexpr double touching = 0.05;
    const auto *before = std::get_if<TextRun>(&first), *after = std::get_if<TextRun>(&second);
    return before && after && before->area.y == after->area.y &&
           std::abs(before->area.right() - after->area.x) < touching;
}

/// The words of a picture stay at their place; a line of several runs is read from its right end.
void turn_lines(std::vector<PageItem>& items)
{
    for (std::size_t from = 0, to = 0; from < items.size(); from = to) {
        for (to = from + 1; to < items.size() && goes_on(items[to - 1], items[to]);) ++to;
        if (to == from + 1) continue;
        const double ends = area_of(items[from]).x + area_of(items[to - 1]).right();
        for (std::size_t at = from; at < to; ++at) std::visit(Reflect{ends}, items[at]);
    }
}

/// To the other side of the page, as it is.
Block carried_over(Block picture, double page_width)
{
    if (picture.items.empty()) return picture;
    turn_lines(picture.items);
    double left = page_width, right = 0;
    for (const PageItem& item : picture.items) {
        left = std::min(left, area_of(item).x);
        right = std::max(right, area_of(item).right());
    }
    return moved(std::move(picture), page_width - right - left, 0);
}

}

Page mirrored(Page page)
{
    for (Block& block : page.blocks) {
        if (block.role == BlockRole::figure) {
            block = carried_over(std::move(block), page.width);
            continue;
        }
        for (PageItem& item : block.items) std::visit(Reflect{page.width}, item);
    }
    return page;
}

}
