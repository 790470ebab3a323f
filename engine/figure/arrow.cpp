#include "engine/figure/arrow.h"

#include "engine/figure/arrow_shape.h"
#include "engine/figure/body.h"
#include "engine/figure/hull.h"
#include "engine/figure/stance.h"

#include <algorithm>
#include <optional>

namespace pacewise {

namespace {

constexpr ArrowLook movement_arrow{Role::arrow, 0.024, 0.085, 0.043};
constexpr double shortest = 0.17;  // a shorter arrow would be all head
constexpr double shortest_of_foot = 0.21;
constexpr double hair = body::head_radius + 0.02;
constexpr double highest_bow = 0.5;  // of its length
constexpr double sign_radius = 0.062;

Point seen(const Movement& movement, Landmark joint, double share)
{
    const Seen at = movement.camera.see(stance(movement, share)[joint]);
    return {at.x, at.y};
}

/// What the arrow of a joint must keep off, as it is at the arrow's end.
struct Near {
    double shortest_way;
    std::optional<double> floor;  ///< of a foot, seen flat from the side
    std::optional<Point> head;
};

Near near_of(const Movement& movement, Landmark joint, Phase phase)
{
    const Skeleton end = stance(movement, phase.to);
    const bool of_foot = joint >= Landmark::left_heel;
    Near near{of_foot ? shortest_of_foot : shortest, {}, {}};
    if (of_foot && std::abs(movement.camera.pitch) < 8)
        near.floor = movement.camera.see({0, floor_height(movement), 0}).y;
    const Seen head = movement.camera.see(end[Landmark::head]);
    if (joint == Landmark::head) near.head = Point{head.x, head.y};
    return near;
}

/// The path as one smooth bow through start, middle and end; nothing when the joint stays where it is.
std::optional<Path> bow(const Movement& movement, Landmark joint, Phase phase, double shortest_way)
{
    const auto on_way = [&](double share) {
        return seen(movement, joint, phase.from + (phase.to - phase.from) * share);
    };
    Point from = on_way(0.05), to = on_way(0.97);
    const Point through = on_way(0.5);
    const double way = distance(from, to);
    if (way < 0.012) return {};
    if (way < shortest_way) {
        const double by = shortest_way / way;
        from = {through.x + (from.x - through.x) * by, through.y + (from.y - through.y) * by};
        to = {through.x + (to.x - through.x) * by, through.y + (to.y - through.y) * by};
    }
    const Point half{(from.x + to.x) / 2, (from.y + to.y) / 2};
    // A path that comes back to where it began would fold into a spike.
    const double rise = std::max(distance(half, through), 1e-9);
    const double share = 2 * std::min(1.0, highest_bow * distance(from, to) / rise);
    const Point pull{half.x + (through.x - half.x) * share, half.y + (through.y - half.y) * share};
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

/// Whether the left of the path is the side away from the trunk.
double outer_side(const Movement& movement, const Path& path, Phase phase)
{
    const Skeleton end = stance(movement, phase.to);
    const Seen trunk = movement.camera.see(middle(end[Landmark::loin], end[Landmark::pelvis]));
    const Point half = path[path.size() / 2], a = path.front(), b = path.back();
    const double left = (b.x - a.x) * (half.y - trunk.y) - (b.y - a.y) * (half.x - trunk.x);
    return left >= 0 ? 1 : -1;
}

/// Moved to the inside of a tight bow, a path turns back on itself.
bool folds(const Path& path, const Path& moved)
{
    for (std::size_t at = 1; at < path.size(); ++at) {
        const Point way{path[at].x - path[at - 1].x, path[at].y - path[at - 1].y};
        if (way.x * (moved[at].x - moved[at - 1].x) + way.y * (moved[at].y - moved[at - 1].y) < 0)
            return true;
    }
    return false;
}

/// The path moved along its own direction.
Path further(const Path& path, double by)
{
    const double way = std::max(distance(path.front(), path.back()), 1e-9);
    const Point along{(path.back().x - path.front().x) / way, (path.back().y - path.front().y) / way};
    Path moved;
    for (const Point point : path) moved.push_back({point.x + along.x * by, point.y + along.y * by});
    return moved;
}

/// A path along the floor may be drawn below it, one upwards may not.
bool is_upright(const Path& path)
{
    const Point a = path.front(), b = path.back();
    return std::abs(b.y - a.y) > std::abs(b.x - a.x);
}

double points_too_near(const Path& path, const Near& near)
{
    double cost = 0;
    for (const Point point : path) {
        if (near.head) cost += distance(point, *near.head) < hair + movement_arrow.half_head ? 3 : 0;
        if (near.floor) cost += point.y < *near.floor ? 1 : 0;
    }
    return cost;
}

/// The nearest place beside the body where the arrow covers least of it.
Path clear_of_body(const Drawing& drawing, const Path& path, double outer, const Near& near)
{
    Path best;
    double least = 1e9;
    for (const double along : {0.0, 0.05, 0.10, -0.05}) {
        if (along != 0 && !near.floor) break;
        const Path slid = further(path, along);
        for (const double off : {0.10, 0.14, 0.19, 0.25, 0.31, -0.12, -0.19, -0.25}) {
            const Path moved = beside(slid, off * outer);
            const double cost = points_over(drawing, moved) * (near.floor ? 2 : 1) +
                                points_too_near(moved, near) + std::abs(off) * 12 +
                                (off < 0 && !near.floor ? 2 : 0) + std::abs(along) * 8 +
                                (folds(path, moved) ? 30 : 0);
            if (cost >= least) continue;
            least = cost;
            best = moved;
        }
    }
    return best;
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
            return distance(point, centre) < sign_radius + movement_arrow.half_head;
        }));
    return covered;
}

/// A free place as near to the wish as can be.
Point place_for_sign(const Drawing& body, const std::vector<Path>& arrows, Point wish)
{
    Point best = wish;
    double least = 1e9;
    for (int ring = 0; ring <= 10; ++ring) {
        const double far = 0.05 * ring;
        if (far * 12 >= least) break;  // farther out nothing is cheaper
        for (int at = 0; at < 16; ++at) {
            const double turn = 2 * pi * at / 16;
            const Point place{wish.x + far * std::cos(turn), wish.y + far * std::sin(turn)};
            const Path rim = circle(place, sign_radius + 0.02);
            const double cost = points_over(body, rim) + 3 * points_in_the_way(arrows, place) + far * 12;
            if (cost < least - 1e-9) {
                least = cost;
                best = place;
            }
        }
    }
    return best;
}

}

void add_arrows(Drawing& drawing, const Movement& movement, Phase phase)
{
    const Drawing body = drawing;
    const Seen head = movement.camera.see(stance(movement, phase.to)[Landmark::head]);
    Point wish{head.x + 0.22, head.y + 0.10};
    std::vector<Path> arrows;
    for (const Landmark joint : movement.arrows) {
        Near near = near_of(movement, joint, phase);
        const auto path = bow(movement, joint, phase, near.shortest_way);
        if (!path) continue;
        const double outer = outer_side(movement, *path, phase);
        if (!is_upright(*path)) near.floor.reset();
        arrows.push_back(clear_of_body(body, *path, outer, near));
        if (arrows.size() == 1) wish = beside(arrows[0], 0.11 * outer)[arrows[0].size() * 3 / 4];
        draw_arrow(drawing, arrows.back(), movement_arrow);
    }
    if (movement.hold && phase.to == 1) draw_pause(drawing, place_for_sign(body, arrows, wish));
}

}
