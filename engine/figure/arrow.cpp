#include "engine/figure/arrow.h"

#include "engine/figure/hull.h"
#include "engine/figure/stance.h"

#include <algorithm>
#include <optional>

namespace pacewise {

namespace {

using Path = std::vector<Point>;

constexpr double breadth = 0.024, head_length = 0.085, half_head = 0.043;
constexpr double shortest = 0.17;  // a shorter arrow would be all head
constexpr double sign_radius = 0.062;

Point seen(const Movement& movement, Landmark joint, double share)
{
    const Seen at = movement.camera.see(stance(movement, share)[joint]);
    return {at.x, at.y};
}

double distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// The path as one smooth bow through start, middle and end; nothing when the joint stays where it is.
std::optional<Path> bow(const Movement& movement, Landmark joint)
{
    Point from = seen(movement, joint, 0.05), to = seen(movement, joint, 0.97);
    const Point through = seen(movement, joint, 0.5);
    const double way = distance(from, to);
    if (way < 0.012) return {};
    if (way < shortest) {
        const double by = shortest / way;
        from = {through.x + (from.x - through.x) * by, through.y + (from.y - through.y) * by};
        to = {through.x + (to.x - through.x) * by, through.y + (to.y - through.y) * by};
    }
    const Point pull{2 * through.x - (from.x + to.x) / 2, 2 * through.y - (from.y + to.y) / 2};
    Path path;
    for (int at = 0; at <= 24; ++at) {
        const double t = at / 24.0, a = (1 - t) * (1 - t), b = 2 * t * (1 - t), c = t * t;
        path.push_back({a * from.x + b * pull.x + c * to.x, a * from.y + b * pull.y + c * to.y});
    }
    return path;
}

/// The path moved to its left by `by`, to its right when negative.
Path beside(const Path& path, double by)
{
    Path moved;
    for (std::size_t at = 0; at < path.size(); ++at) {
        const Point a = path[at ? at - 1 : 0], b = path[std::min(at + 1, path.size() - 1)];
        const double way = std::max(distance(a, b), 1e-9);
        moved.push_back({path[at].x - (b.y - a.y) / way * by, path[at].y + (b.x - a.x) / way * by});
    }
    return moved;
}

bool is_background(Role role)
{
    return role == Role::paper || role == Role::mat || role == Role::wall || role == Role::floor;
}

int points_over_body(const Drawing& drawing, const Path& path)
{
    int covered = 0;
    for (const Point point : path)
        covered += std::any_of(drawing.shapes.begin(), drawing.shapes.end(), [&](const Shape& shape) {
            return shape.width == 0 && !is_background(shape.role) && within(point, shape.points);
        });
    return covered;
}

/// Whether the left of the path is the side away from the trunk.
double outer_side(const Movement& movement, const Path& path)
{
    const Skeleton end = stance(movement, 1);
    const Seen trunk = movement.camera.see(middle(end[Landmark::loin], end[Landmark::pelvis]));
    const Point half = path[path.size() / 2], a = path.front(), b = path.back();
    const double left = (b.x - a.x) * (half.y - trunk.y) - (b.y - a.y) * (half.x - trunk.x);
    return left >= 0 ? 1 : -1;
}

/// The nearest place beside the body where the arrow covers least of it.
Path clear_of_body(const Drawing& drawing, const Movement& movement, const Path& path)
{
    const double outer = outer_side(movement, path);
    Path best;
    double least = 1e9;
    for (const double off : {0.10, 0.14, 0.19, 0.25, -0.12, -0.19})
        if (const Path moved = beside(path, off * outer); true) {
            const double cost = points_over_body(drawing, moved) + std::abs(off) * 12 + (off < 0 ? 2 : 0);
            if (cost < least) {
                least = cost;
                best = moved;
            }
        }
    return best;
}

double length_of(const Path& path)
{
    double sum = 0;
    for (std::size_t at = 1; at < path.size(); ++at) sum += distance(path[at - 1], path[at]);
    return sum;
}

/// Cuts the end off the path and returns the arrow head that takes its place.
Path take_head(Path& path)
{
    const double size = std::min(head_length, length_of(path) * 0.5), half = half_head * size / head_length;
    const Point tip = path.back();
    while (path.size() > 2 && distance(path[path.size() - 2], tip) < size) path.pop_back();
    const Point from = path[path.size() - 2];
    const double way = std::max(distance(from, tip), 1e-9);
    const Point along{(tip.x - from.x) / way, (tip.y - from.y) / way};
    const Point base{tip.x - along.x * size, tip.y - along.y * size};
    path.back() = {base.x + along.x * breadth / 2, base.y + along.y * breadth / 2};
    return {tip,
            {base.x - along.y * half, base.y + along.x * half},
            {base.x + along.y * half, base.y - along.x * half}};
}

void draw_arrow(Drawing& drawing, Path path)
{
    Path head = take_head(path);
    drawing.shapes.push_back({path, Role::paper, breadth * 1.9, false});
    Path closed = head;
    closed.push_back(head.front());
    drawing.shapes.push_back({closed, Role::paper, breadth * 0.9, false});
    drawing.shapes.push_back({std::move(path), Role::arrow, breadth, false});
    drawing.shapes.push_back({std::move(head), Role::arrow});
}

Path circle(Point centre, double radius)
{
    Path path;
    for (int at = 0; at < 32; ++at)
        path.push_back(
            {centre.x + radius * std::cos(2 * pi * at / 32), centre.y + radius * std::sin(2 * pi * at / 32)});
    return path;
}

/// Two upright bars in a ring: stay here.
void draw_pause(Drawing& drawing, Point centre)
{
    drawing.shapes.push_back({circle(centre, sign_radius + 0.012), Role::paper});
    drawing.shapes.push_back({circle(centre, sign_radius), Role::arrow});
    drawing.shapes.push_back({circle(centre, sign_radius - 0.014), Role::paper});
    for (const double x : {-0.016, 0.016})
        drawing.shapes.push_back({{{centre.x + x, centre.y - 0.022}, {centre.x + x, centre.y + 0.022}},
                                  Role::arrow,
                                  0.015,
                                  false});
}

/// How many of the arrows' points the sign would cover.
int points_in_the_way(const std::vector<Path>& arrows, Point centre)
{
    int covered = 0;
    for (const Path& arrow : arrows)
        covered += static_cast<int>(std::count_if(arrow.begin(), arrow.end(), [centre](Point point) {
            return distance(point, centre) < sign_radius + half_head;
        }));
    return covered;
}

/// A free place as near to the wish as can be.
Point place_for_sign(const Drawing& body, const std::vector<Path>& arrows, Point wish)
{
    Point best = wish;
    double least = 1e9;
    for (int ring = 0; ring <= 10; ++ring)
        for (int at = 0; at < 16; ++at) {
            const double turn = 2 * pi * at / 16, far = 0.05 * ring;
            const Point place{wish.x + far * std::cos(turn), wish.y + far * std::sin(turn)};
            const Path rim = circle(place, sign_radius + 0.02);
            const double cost = points_over_body(body, rim) + 3 * points_in_the_way(arrows, place) + far * 12;
            if (cost < least - 1e-9) {
                least = cost;
                best = place;
            }
        }
    return best;
}

}

void add_arrows(Drawing& end, const Movement& movement)
{
    const Drawing body = end;
    const Seen head = movement.camera.see(stance(movement, 1)[Landmark::head]);
    Point wish{head.x + 0.22, head.y + 0.10};
    std::vector<Path> arrows;
    for (const Landmark joint : movement.arrows) {
        const auto path = bow(movement, joint);
        if (!path) continue;
        arrows.push_back(clear_of_body(body, movement, *path));
        if (arrows.size() == 1)
            wish = beside(arrows[0], 0.11 * outer_side(movement, *path))[arrows[0].size() * 3 / 4];
        draw_arrow(end, arrows.back());
    }
    if (movement.hold) draw_pause(end, place_for_sign(body, arrows, wish));
}

}
