#include "engine/figure/face.h"

#include "engine/figure/layer.h"

namespace pacewise {

namespace {

/// A point on the skin of the face, or nothing when it is turned away.
struct Skin {
    Vector at;
    bool seen;
};

Skin on_skin(const Skeleton& body, const Camera& camera, Vector towards)
{
    const Vector out = body.head * unit(towards);
    const Vector at = body[Landmark::head] + out * 0.098;
    const double facing = camera.see(at).near - camera.see(body[Landmark::head]).near;
    return {at, facing > 0.018};
}

void add_smile(std::vector<Shape>& marks, const Skeleton& body, const Camera& camera)
{
    std::vector<Vector> path;
    for (int at = -4; at <= 4; ++at) {
        const double side = at / 4.0;
        const Skin point = on_skin(body, camera, {side * 0.036, -0.062 + 0.014 * side * side, 0.085});
        if (point.seen) path.push_back(point.at);
    }
    if (path.size() >= 3) marks.push_back(line_of(path, camera, Role::face, 0.007));
}

/// A small bow, open towards the face.
void add_ear(std::vector<Shape>& marks, const Skeleton& body, const Camera& camera, double side)
{
    constexpr double radius = 0.017;
    std::vector<Vector> path;
    for (int at = 0; at <= 8; ++at) {
        const double turn = (60 + 30 * at) * pi / 180;
        const Skin point = on_skin(
            body, camera, {side * 0.098, radius * std::sin(turn) - 0.012, radius * std::cos(turn) - 0.012});
        if (point.seen) path.push_back(point.at);
    }
    if (path.size() == 9) marks.push_back(line_of(path, camera, Role::ear, 0.008));
}

void add_dot(std::vector<Shape>& marks, const Skin& place, const Camera& camera, double radius, Role role)
{
    if (place.seen) marks.push_back({outline_of({{{place.at, radius}}, role}, camera), role});
}

/// A lid: a small bow that hangs down.
void add_lid(std::vector<Shape>& marks, const Skeleton& body, const Camera& camera, double side)
{
    std::vector<Vector> path;
    for (int at = -4; at <= 4; ++at) {
        const double across = at / 4.0;
        const Skin point =
            on_skin(body, camera, {side * 0.036 + 0.017 * across, 0.002 + 0.009 * across * across, 0.090});
        if (point.seen) path.push_back(point.at);
    }
    if (path.size() >= 4) marks.push_back(line_of(path, camera, Role::face, 0.0075));
}

}

std::vector<Shape> face_marks(const Skeleton& body, const Camera& camera, bool eyes_closed)
{
    std::vector<Shape> marks;
    for (const double side : {-1.0, 1.0}) {
        if (eyes_closed)
            add_lid(marks, body, camera, side);
        else
            add_dot(marks, on_skin(body, camera, {side * 0.036, 0.010, 0.090}), camera, 0.0105, Role::face);
        add_ear(marks, body, camera, side);
    }
    add_smile(marks, body, camera);
    return marks;
}

}
