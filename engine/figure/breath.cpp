#include "engine/figure/breath.h"

#include "engine/figure/arrow_shape.h"
#include "engine/figure/stance.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr ArrowLook look{Role::breath, 0.019, 0.070, 0.037};
constexpr double way = 0.25, curl = 0.028, spread = 0.24,
                 apart = 0.016;  // metres and, from the middle line, radians

/// Where the breath leaves the face on the picture, and in which direction.
struct Mouth {
    Point at, out;
};

Mouth mouth_towards(Point lips, Point out, double away)
{
    return {{lips.x + out.x * away, lips.y + out.y * away}, out};
}

/// One curl that leaves the mouth at an angle to the middle line.
Path puff(const Mouth& mouth, double side)
{
    const double turn = side * spread;
    const Point along{mouth.out.x * std::cos(turn) - mouth.out.y * std::sin(turn),
                      mouth.out.x * std::sin(turn) + mouth.out.y * std::cos(turn)};
    Path path;
    for (int at = 0; at <= 16; ++at) {
        const double t = at / 16.0, off = side * (curl * std::sin(2 * pi * t) + apart);
        path.push_back(
            {mouth.at.x + along.x * way * t - along.y * off, mouth.at.y + along.y * way * t + along.x * off});
    }
    return path;
}

/// Into the face or from behind there is no direction: beside the face, where least is hidden.
Mouth beside_face(const Drawing& drawing, Point lips)
{
    Mouth best;
    int least = 1000;
    for (const double turn : {0.0, 180.0, 35.0, 145.0, -30.0, 210.0}) {
        const Mouth mouth = mouth_towards(lips, {std::cos(turn * pi / 180), std::sin(turn * pi / 180)}, 0.14);
        const int covered = points_over(drawing, puff(mouth, 1)) + points_over(drawing, puff(mouth, -1));
        if (covered < least) least = covered, best = mouth;
    }
    return best;
}

Mouth mouth_of(const Drawing& drawing, const Skeleton& body, const Camera& camera)
{
    const Seen head = camera.see(body[Landmark::head]);
    const Seen lips = camera.see(body[Landmark::head] + body.head * Vector{0, -0.045, 0.10});
    const Point out{lips.x - head.x, lips.y - head.y};
    const double size = std::hypot(out.x, out.y);
    if (size < 0.075) return beside_face(drawing, {lips.x, lips.y});
    return mouth_towards({lips.x, lips.y}, {out.x / size, out.y / size}, 0.06);
}

}

void add_breath(Drawing& drawing, const Movement& movement, double share)
{
    const Mouth mouth = mouth_of(drawing, stance(movement, share), movement.camera);
    const bool in = movement.breath == Breath::in || (movement.breath == Breath::both && share < 0.5);
    for (const double side : {-1.0, 1.0}) {
        Path path = puff(mouth, side);
        if (in) std::reverse(path.begin(), path.end());
        draw_arrow(drawing, std::move(path), look);
    }
}

}
