#include "engine/page/page.h"

#include <algorithm>

namespace pacewise {

namespace {

Area around(const std::vector<Spot>& points)
{
    if (points.empty()) return {};
    double left = points[0].x, right = left, top = points[0].y, bottom = top;
    for (const Spot& spot : points) {
        left = std::min(left, spot.x), right = std::max(right, spot.x);
        top = std::min(top, spot.y), bottom = std::max(bottom, spot.y);
    }
    return {left, top, right - left, bottom - top};
}

struct AreaOf {
    Area operator()(const Frame& frame) const { return frame.area; }
    Area operator()(const TickBox& box) const { return box.area; }
    Area operator()(const TextRun& run) const { return run.area; }
    Area operator()(const Image& image) const { return image.area; }
    Area operator()(const Outline& outline) const { return around(outline.points); }
    Area operator()(const Disc& disc) const
    {
        return {disc.centre.x - disc.radius, disc.centre.y - disc.radius, 2 * disc.radius, 2 * disc.radius};
    }
};

}

Area area_of(const PageItem& item) { return std::visit(AreaOf{}, item); }

std::string text_of(const Block& block)
{
    std::string text;
    for (const PageItem& item : block.items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (!run) continue;
        const bool apart = text.empty() || text.back() == ' ' || run->text.front() == ' ';
        if (!apart) text += ' ';
        text += run->text;
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

}
