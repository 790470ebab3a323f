#include "engine/figure/draw_movement.h"

#include "engine/figure/arrow.h"
#include "engine/figure/breath.h"
#include "engine/figure/scene.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double margin = 0.02;

/// A soft patch of floor under the person.
Shape floor_patch(const Scene& scene)
{
    const Vector centre = middle(scene.reach.low, scene.reach.high);
    const double x_half = (scene.reach.high.x - scene.reach.low.x) / 2 + 0.12;
    const double z_half = (scene.reach.high.z - scene.reach.low.z) / 2 + 0.12;
    Shape patch{{}, Role::floor};
    // Seen flat from the side it would be a hair line.
    const double thin = std::abs(std::sin(scene.camera.pitch * pi / 180)) < 0.1 ? 0.026 : 0;
    for (int at = 0; at < 64; ++at) {
        const double turn = 2 * pi * at / 64;
        const Seen seen = scene.camera.see(
            {centre.x + x_half * std::cos(turn), scene.floor, centre.z + z_half * std::sin(turn)});
        patch.points.push_back({seen.x, seen.y});
    }
    if (thin == 0) return patch;
    const auto [low, high] = std::minmax_element(patch.points.begin(), patch.points.end(),
                                                 [](Point a, Point b) { return a.x < b.x; });
    const double middle_x = (low->x + high->x) / 2, half = (high->x - low->x) / 2;
    const double y = scene.camera.see({0, scene.floor, 0}).y;
    for (int at = 0; at < 64; ++at) {
        const double turn = 2 * pi * at / 64;
        patch.points[static_cast<std::size_t>(at)] = {middle_x + half * std::cos(turn),
                                                      y - 0.004 + thin * std::sin(turn)};
    }
    return patch;
}

void paint_ribbon(Drawing& drawing, const Ribbon& ribbon, const Camera& camera, LineStyle style)
{
    const double outline = style == LineStyle::line ? 2 * outline_width : 0;
    const auto pass = [&](Role role, double width) {
        drawing.shapes.push_back(line_of(ribbon.path, camera, role, width));
    };
    pass(Role::paper, ribbon.width + outline + 0.014);
    if (outline > 0) pass(Role::outline, ribbon.width + outline);
    pass(ribbon.role, ribbon.width);
}

Drawing picture_of(const Movement& movement, double share, LineStyle style)
{
    const Scene scene = scene_of(movement, share);
    Drawing drawing;
    if (scene.bare_floor) drawing.shapes.push_back(floor_patch(scene));
    for (const Layer& layer : scene.backdrop) paint(drawing, layer, scene.camera, style);
    for (const Layer& layer : scene.layers) paint(drawing, layer, scene.camera, style);
    for (const Ribbon& ribbon : scene.ribbons) paint_ribbon(drawing, ribbon, scene.camera, style);
    return drawing;
}

void grow_box(Drawing& box, const Drawing& drawing)
{
    for (const Shape& shape : drawing.shapes) {
        if (shape.role == Role::paper) continue;
        const double by = shape.width / 2 + margin;
        for (const Point point : shape.points) {
            box.low = {std::min(box.low.x, point.x - by), std::min(box.low.y, point.y - by)};
            box.high = {std::max(box.high.x, point.x + by), std::max(box.high.y, point.y + by)};
        }
    }
}

void reflect(Drawing& drawing)
{
    for (Shape& shape : drawing.shapes) {
        for (Point& point : shape.points) point.x = -point.x;
        std::reverse(shape.points.begin(), shape.points.end());  // stays counter-clockwise
    }
    std::swap(drawing.low.x, drawing.high.x);
    drawing.low.x = -drawing.low.x;
    drawing.high.x = -drawing.high.x;
}

double share_of(Moment moment) { return moment == Moment::start ? 0 : moment == Moment::middle ? 0.5 : 1; }

/// The picture with the signs that tell what to do.
Drawing panel(const Movement& movement, Moment moment, LineStyle style)
{
    Drawing drawing = picture_of(movement, share_of(moment), style);
    if (moment == Moment::start && movement.breath == Breath::both) add_breath(drawing, movement, 0);
    if (moment == Moment::end && movement.breath != Breath::none) add_breath(drawing, movement, 1);
    if (moment == Moment::middle) add_arrows(drawing, movement, {0, 0.5});
    if (moment == Moment::end) add_arrows(drawing, movement, {movement.middle ? 0.5 : 0, 1});
    return drawing;
}

/// As large as the largest, so that side by side they have the same scale.
Drawing box_around(const std::vector<Drawing>& panels)
{
    Drawing box;
    box.low = {1e9, 1e9};
    box.high = {-1e9, -1e9};
    for (const Drawing& panel : panels) grow_box(box, panel);
    return box;
}

void finish(Drawing& drawing, const Drawing& box, const Movement& movement)
{
    drawing.low = box.low;
    drawing.high = box.high;
    if (movement.other_side) reflect(drawing);
}

std::vector<Drawing> panels_of(const Movement& movement, LineStyle style)
{
    std::vector<Drawing> panels;
    for (const Moment moment : moments_of(movement)) panels.push_back(panel(movement, moment, style));
    return panels;
}

}

std::vector<Moment> moments_of(const Movement& movement)
{
    if (movement.middle) return {Moment::start, Moment::middle, Moment::end};
    return {Moment::start, Moment::end};
}

std::vector<Drawing> draw_panels(const Movement& movement, LineStyle style)
{
    std::vector<Drawing> panels = panels_of(movement, style);
    const Drawing box = box_around(panels);
    for (Drawing& drawing : panels) finish(drawing, box, movement);
    return panels;
}

Drawing draw_on_the_way(const Movement& movement, double share, LineStyle style)
{
    Drawing drawing = picture_of(movement, share, style);
    finish(drawing, box_around(panels_of(movement, style)), movement);
    return drawing;
}

}
