#include "engine/base/text.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace pacewise {

namespace {

constexpr double least_contrast = 7;   // T03: black on white, WCAG 1.4.6
constexpr double thinnest = 0.75;      // T21, in points
constexpr double lightest_grey = 0.4;  // T21: 60 % grey or darker
constexpr double rounding = 0.01;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance (WCAG 2.1).
double luminance(const Ink& ink)
{
    return 0.2126 * linear(ink.red) + 0.7152 * linear(ink.green) + 0.0722 * linear(ink.blue);
}

double contrast(const Ink& a, const Ink& b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// What a solid thing paints at this spot; nothing when it leaves the spot alone.
struct PaintAt {
    Spot spot;

    std::optional<Ink> operator()(const Frame& frame) const
    {
        return frame.filled && holds(frame.area, spot) ? std::optional(black) : std::nullopt;
    }
    std::optional<Ink> operator()(const Disc& disc) const
    {
        const double x = spot.x - disc.centre.x, y = spot.y - disc.centre.y;
        const bool inside = x * x + y * y <= disc.radius * disc.radius;
        return disc.fill == Disc::Fill::full && inside ? std::optional(black) : std::nullopt;
    }
    std::optional<Ink> operator()(const Outline& outline) const
    {
        const bool inside = outline.width <= 0 && holds(area_of(PageItem(outline)), spot);
        return inside ? std::optional(outline.ink) : std::nullopt;
    }
    template <class Other> std::optional<Ink> operator()(const Other&) const { return {}; }
};

/// The last thing painted under the middle of this run, else the paper. Pictures are looked at elsewhere.
Ink ground_of(const Page& page, const Block& with, const TextRun& run)
{
    Ink ground = white;
    for (const Block& block : page.blocks) {
        if (block.role != BlockRole::figure)
            for (const PageItem& item : block.items) {
                if (std::get_if<TextRun>(&item) == &run) return ground;
                if (const auto paint = std::visit(PaintAt{middle_of(run.area)}, item)) ground = *paint;
            }
        if (&block == &with) break;
    }
    return ground;
}

struct LineOf {
    double width;
    Ink ink;
};

std::optional<LineOf> line_of(const PageItem& item)
{
    if (const auto* frame = std::get_if<Frame>(&item); frame && !frame->filled)
        return LineOf{frame->width, black};
    if (const auto* outline = std::get_if<Outline>(&item); outline && outline->width > 0)
        return LineOf{outline->width, outline->ink};
    return {};
}

double greyness(const Ink& ink) { return std::max({ink.red, ink.green, ink.blue}); }

void check_line(const LineOf& line, const FaultPlace& place, Faults& faults)
{
    const bool thin = line.width<thinnest - rounding, pale = greyness(line.ink)> lightest_grey + rounding;
    if (!thin && !pale) return;
    const Said seen = thin ? said("{1} points broad", points(line.width)) : Said("too light a grey");
    faults.add(FaultKind::faint_border, place, {{"seen", seen}, {"wanted", number_text(thinnest)}});
}

}

void check_ink(const Inspection& at_hand, Faults& faults)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const Page& page = at_hand.pages[at];
        for (const Block& block : page.blocks)
            for (const PageItem& item : block.items) {
                const FaultPlace place{static_cast<int>(at) + 1, block.card, area_of(item)};
                const auto* run = std::get_if<TextRun>(&item);
                if (run) {
                    const double ratio = contrast(run->ink, ground_of(page, block, *run));
                    if (ratio < least_contrast)
                        faults.add(FaultKind::weak_ink, place,
                                   {{"text", told(run->text)},
                                    {"seen", number_text(ratio, 1)},
                                    {"wanted", number_text(least_contrast)}});
                } else if (const auto line = line_of(item); line && block.role != BlockRole::figure) {
                    check_line(*line, place, faults);
                }
            }
    }
}

}
