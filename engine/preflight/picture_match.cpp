#include "engine/preflight/picture_match.h"

#include "engine/figure/scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace pacewise {

namespace {

/// Around one outline, with y up, whatever it is measured in. Outlines may lose points on their way to the
/// page.
struct Box {
    double left = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void add(double x, double y)
    {
        left = std::min(left, x), right = std::max(right, x);
        low = std::min(low, y), high = std::max(high, y);
    }
    void add(const Box& other) { add(other.left, other.low), add(other.right, other.high); }
};

Box around(const std::vector<Box>& boxes)
{
    Box all;
    for (const Box& box : boxes) all.add(box);
    return all;
}

struct Drawn {
    std::vector<Box> boxes;
    std::size_t below = 0;  ///< shapes of the floor, painted before
};

/// The body and the solid things around it, at the start. Floor, bands and breath are left out: enough is
/// left to know it by.
Drawn drawn_start(const Movement& movement, LineStyle style)
{
    const Scene scene = scene_of(movement, 0);
    Drawing drawing;
    for (const Layer& layer : scene.backdrop) paint(drawing, layer, scene.camera, style);
    for (const Layer& layer : scene.layers) paint(drawing, layer, scene.camera, style);
    Drawn drawn{{}, scene.bare_floor ? 1U : 0U};
    for (const Shape& shape : drawing.shapes) {
        Box box;
        for (const Point& point : shape.points) box.add(point.x, point.y);
        drawn.boxes.push_back(box);
    }
    return drawn;
}

/// The outlines of the picture from `first` on, `count` of them or as many as there are.
std::vector<Box> printed_boxes(const Block& block, std::size_t first, std::size_t count)
{
    std::vector<Box> boxes;
    std::size_t at = 0;
    for (const PageItem& item : block.items) {
        const auto* outline = std::get_if<Outline>(&item);
        if (!outline || at++ < first || boxes.size() == count) continue;
        Box box;
        for (const Spot& spot : outline->points) box.add(spot.x, -spot.y);
        boxes.push_back(box);
    }
    return boxes;
}

/// How far the outlines lie from where they are drawn, on average and in shares of the picture's width.
double distance(const std::vector<Box>& printed, const std::vector<Box>& drawn, bool mirrored)
{
    const Box seen = around(printed), wanted = around(drawn);
    const double width = std::max(1e-9, seen.right - seen.left);
    const double scale = width / std::max(1e-9, wanted.right - wanted.left);
    double sum = 0;
    for (std::size_t at = 0; at < drawn.size(); ++at) {
        const Box &box = printed[at], &model = drawn[at];
        const double left = mirrored ? wanted.right - model.right : model.left - wanted.left;
        const double right = mirrored ? wanted.right - model.left : model.right - wanted.left;
        sum += std::abs(box.left - seen.left - scale * left) +
               std::abs(box.right - seen.left - scale * right) +
               std::abs(box.low - seen.low - scale * (model.low - wanted.low)) +
               std::abs(box.high - seen.low - scale * (model.high - wanted.low));
    }
    return sum / (4 * width * static_cast<double>(std::max<std::size_t>(1, drawn.size())));
}

}

PictureMatch match(const Block& start, const Movement& movement, LineStyle style)
{
    constexpr double near = 0.005, alike = 0.001;  // shares of the width
    const Drawn drawn = drawn_start(movement, style);
    const std::vector<Box> printed = printed_boxes(start, drawn.below, drawn.boxes.size());
    if (printed.size() < drawn.boxes.size()) return PictureMatch::other;
    const double as_written = distance(printed, drawn.boxes, false);
    const double mirrored = distance(printed, drawn.boxes, true);
    if (std::min(as_written, mirrored) > near) return PictureMatch::other;
    if (std::abs(as_written - mirrored) < alike) return PictureMatch::symmetric;
    return as_written < mirrored ? PictureMatch::as_written : PictureMatch::mirrored;
}

}
