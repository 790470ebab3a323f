#include "engine/figure/layer.h"

#include "engine/figure/face.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

constexpr double halo_width = 0.011;
constexpr double clearly = 0.06;   ///< a limb whose root is this much behind the spine is a far limb
constexpr double crossing = 0.09;  ///< a forearm or shank this much past the trunk changes its layer

Role far_role(Role role)
{
    if (role == Role::skin) return Role::skin_far;
    if (role == Role::shirt) return Role::shirt_far;
    if (role == Role::trousers) return Role::trousers_far;
    if (role == Role::shoe) return Role::shoe_far;
    if (role == Role::accent) return Role::accent_far;
    return role;
}

/// Behind the trunk, before it, or neither.
int rank_of(Vector root, Vector spine, const Camera& camera)
{
    const double before = camera.see(root).near - camera.see(spine).near;
    return before < -clearly ? -1 : before > clearly ? 1 : 0;
}

double limb_nearness(double own, double trunk, int rank, double may_cross)
{
    if (rank < 0 && own < trunk + may_cross) return std::min(own, trunk - 0.05);
    if (rank > 0 && own > trunk - may_cross) return std::max(own, trunk + 0.05);
    return own;
}

/// One limb in two layers; the one painted later covers the seam.
struct TwoPart {
    std::vector<Solid> upper, lower;
    Solid upper_bone, lower_bone;  ///< the rods that meet at the joint
    double joint_share;            ///< of the lower bone that the halo of the joint hides
    int rank;
    double bias;
};

void lighten(std::vector<Solid>& solids)
{
    for (Solid& solid : solids) solid.role = far_role(solid.role);
}

/// The part of a rod between two shares of its length.
Solid cut(const Solid& solid, double from, double to)
{
    const Sphere a = solid.spheres.front(), b = solid.spheres.back();
    const auto at = [&](double share) {
        return Sphere{between(a.at, b.at, share), a.radius + (b.radius - a.radius) * share};
    };
    return {{at(from), at(to)}, solid.role};
}

/// Care: the patch must reach further than the seam, or the round end of the seam shows as a line.
void cover_joint(Layer& later, const Solid& other, bool other_is_upper, double share)
{
    const double further = share + 0.06;
    later.seam = {other_is_upper ? cut(other, 1 - share, 1) : cut(other, 0, share)};
    later.patch = {other_is_upper ? cut(other, 1 - further, 1) : cut(other, 0, further)};
}

void add_limb(std::vector<Layer>& layers, TwoPart limb, double trunk, const Camera& camera)
{
    const double upper = limb_nearness(nearness(limb.upper, camera), trunk, limb.rank, 9) + limb.bias;
    const double lower = limb_nearness(nearness(limb.lower, camera), trunk, limb.rank, crossing) + limb.bias;
    if (limb.rank < 0) {
        lighten(limb.upper);
        lighten(limb.lower);
        limb.upper_bone.role = far_role(limb.upper_bone.role);
        limb.lower_bone.role = far_role(limb.lower_bone.role);
    }
    Layer near_trunk{upper, std::move(limb.upper)}, away{lower, std::move(limb.lower)};
    if (lower >= upper)
        cover_joint(away, limb.upper_bone, true, limb.joint_share);
    else
        cover_joint(near_trunk, limb.lower_bone, false, limb.joint_share);
    layers.push_back(std::move(near_trunk));
    layers.push_back(std::move(away));
}

void add_arm(std::vector<Layer>& layers, const Flesh& flesh, const Skeleton& at, std::size_t side,
             double trunk, const Camera& camera)
{
    const auto &upper = flesh.upper_arms[side], &lower = flesh.forearms[side];
    const int rank = rank_of(at[on_side(left_shoulder, side)], at[nape], camera);
    add_limb(layers, {upper, lower, upper.front(), lower.back(), 0.23, rank, 0.006}, trunk, camera);
    layers.back().hand_of = side;
}

void add_leg(std::vector<Layer>& layers, const Flesh& flesh, const Skeleton& at, std::size_t side,
             double trunk, const Camera& camera)
{
    const auto &upper = flesh.thighs[side], &lower = flesh.shanks[side];
    const int rank = rank_of(at[on_side(left_hip, side)], at[pelvis], camera);
    add_limb(layers, {upper, lower, upper.front(), lower.back(), 0.19, rank, -0.002}, trunk, camera);
}

Layer head_layer(const Flesh& flesh, const Skeleton& at, double trunk, const Camera& camera, bool eyes_closed)
{
    const double hair = nearness(flesh.hair, camera), head = camera.see(at[Landmark::head]).near;
    Layer layer{std::max(head, trunk + 0.03) + 0.004, hair > head + 0.012 ? flesh.head : flesh.hair};
    const auto& top = hair > head + 0.012 ? flesh.hair : flesh.head;
    layer.solids.insert(layer.solids.end(), top.begin(), top.end());
    layer.marks = face_marks(at, camera, eyes_closed);
    return layer;
}

}

std::vector<Layer> body_layers(const Flesh& flesh, const Skeleton& at, const Camera& camera, bool eyes_closed)
{
    const double trunk = nearness(flesh.trunk, camera);
    std::vector<Layer> layers{{trunk, flesh.trunk}, head_layer(flesh, at, trunk, camera, eyes_closed)};
    for (const std::size_t side : {on_left, on_right}) {
        add_arm(layers, flesh, at, side, trunk, camera);
        add_leg(layers, flesh, at, side, trunk, camera);
    }
    return layers;
}

Shape line_of(const std::vector<Vector>& path, const Camera& camera, Role role, double width)
{
    Shape shape{{}, role, width, false};
    for (const Vector point : path) {
        const Seen seen = camera.see(point);
        shape.points.push_back({seen.x, seen.y});
    }
    return shape;
}

void paint(Drawing& drawing, const Layer& layer, const Camera& camera, LineStyle style)
{
    const double outline = style == LineStyle::line ? outline_width : 0;
    const auto pass = [&](const std::vector<Solid>& solids, double grow, auto role_of) {
        for (const Solid& solid : solids)
            drawing.shapes.push_back({outline_of(solid, camera, grow), role_of(solid)});
    };
    const auto own_role = [](const Solid& solid) { return solid.role; };
    if (layer.halo) pass(layer.solids, outline + halo_width, [](const Solid&) { return Role::paper; });
    if (outline > 0) {
        const auto dark = [&layer](const Solid&) { return layer.outline; };
        pass(layer.seam, outline, dark);
        pass(layer.solids, outline, dark);
    }
    pass(layer.patch, 0, own_role);
    pass(layer.solids, 0, own_role);
    drawing.shapes.insert(drawing.shapes.end(), layer.marks.begin(), layer.marks.end());
}

}
