#include "engine/preflight/read_block.h"

#include <algorithm>
#include <charconv>

namespace pacewise {

namespace {

Area both(const Area& a, const Area& b)
{
    const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

bool on_disc(const Block& block, const TextRun& run)
{
    return std::any_of(block.items.begin(), block.items.end(), [&](const PageItem& item) {
        const auto* disc = std::get_if<Disc>(&item);
        return disc && disc->fill == Disc::Fill::full && holds(area_of(item), middle_of(run.area));
    });
}

bool in_box(const Block& block, const TextRun& run)
{
    return std::any_of(block.items.begin(), block.items.end(), [&](const PageItem& item) {
        const auto* box = std::get_if<TickBox>(&item);
        return box && holds(box->area, middle_of(run.area));
    });
}

}

Area area_of(const Block& block)
{
    if (block.items.empty()) return {};
    Area all = area_of(block.items.front());
    for (const PageItem& item : block.items) all = both(all, area_of(item));
    return all;
}

bool lies_in(const Area& inner, const Area& outer, double slack)
{
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
           inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

bool meet(const Area& a, const Area& b, double slack)
{
    return a.x < b.right() - slack && b.x < a.right() - slack && a.y < b.bottom() - slack &&
           b.y < a.bottom() - slack;
}

Spot middle_of(const Area& area) { return {area.x + area.width / 2, area.y + area.height / 2}; }

bool holds(const Area& area, Spot spot)
{
    return area.x <= spot.x && spot.x <= area.right() && area.y <= spot.y && spot.y <= area.bottom();
}

std::optional<int> number_on(const Block& block)
{
    for (const PageItem& item : block.items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (!run || !on_disc(block, *run)) continue;
        int number = 0;
        const char* end = run->text.data() + run->text.size();
        if (std::from_chars(run->text.data(), end, number).ptr == end) return number;
    }
    return {};
}

std::string words_of(const Block& block)
{
    std::string words;
    for (const PageItem& item : block.items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (!run || is_on_sign(block, *run)) continue;
        if (!words.empty() && words.back() != ' ' && !run->text.starts_with(' ')) words += ' ';
        words += run->text;
    }
    return words;
}

bool has_tick_box(const Block& block)
{
    return std::any_of(block.items.begin(), block.items.end(),
                       [](const PageItem& item) { return std::holds_alternative<TickBox>(item); });
}

std::vector<std::string> letters_in_boxes(const Block& block)
{
    std::vector<std::string> letters;
    for (const PageItem& item : block.items) {
        const auto* box = std::get_if<TickBox>(&item);
        if (!box) continue;
        std::string letter;
        for (const PageItem& other : block.items)
            if (const auto* run = std::get_if<TextRun>(&other); run && holds(box->area, middle_of(run->area)))
                letter += run->text;
        letters.push_back(letter);
    }
    return letters;
}

bool has_sign(const Block& block, Disc::Fill fill)
{
    return std::any_of(block.items.begin(), block.items.end(), [&](const PageItem& item) {
        const auto* disc = std::get_if<Disc>(&item);
        return disc && disc->fill == fill;
    });
}

bool is_on_sign(const Block& block, const TextRun& run) { return on_disc(block, run) || in_box(block, run); }

}
