#include "engine/figure/plant.h"

#include "engine/figure/body.h"

#include <algorithm>
#include <initializer_list>

namespace pacewise {

namespace {

using enum Landmark;

struct Chain {
    Landmark root, bend, end;
    double upper, lower;
};

constexpr Chain arm{left_shoulder, left_elbow, left_wrist, body::upper_arm, body::forearm};
constexpr Chain leg{left_hip, left_knee, left_ankle, body::thigh, body::shank};
constexpr std::initializer_list<Landmark> hand_marks = {left_hand, left_fingers, left_thumb};
constexpr std::initializer_list<Landmark> foot_marks = {left_heel, left_ball, left_outer, left_toe};

/// The way in which the joint bends, at a right angle to the line from root to place.
Vector bending(Vector root, Vector bend, Vector end, Vector along)
{
    // Care: taken from the limb as it was; taken from the new line it would flip knees.
    const Vector limb = unit(end - root);
    Vector out = bend - root;
    out = out - limb * dot(out, limb);
    out = out - along * dot(out, along);
    if (length(out) < 1e-4) out = Vector{0, 0, 1} - along * along.z;
    return unit(out);
}

void reach(Skeleton& body, std::size_t side, const Chain& chain, Vector place)
{
    const Vector root = body[on_side(chain.root, side)];
    Vector& bend = body[on_side(chain.bend, side)];
    Vector& end = body[on_side(chain.end, side)];
    const double far = std::clamp(length(place - root), std::abs(chain.upper - chain.lower) + 1e-3,
                                  chain.upper + chain.lower - 1e-6);
    const Vector along = unit(place - root);
    const Vector out = bending(root, bend, end, along);
    const double foot_point = (far * far + chain.upper * chain.upper - chain.lower * chain.lower) / (2 * far);
    const double height = std::sqrt(std::max(0.0, chain.upper * chain.upper - foot_point * foot_point));
    bend = root + along * foot_point + out * height;
    end = root + along * far;
}

void bring(Skeleton& body, std::size_t side, std::initializer_list<Landmark> marks, Vector by)
{
    for (const Landmark mark : marks) {
        Vector& point = body[on_side(mark, side)];
        point = point + by;
    }
}

void put(Skeleton& body, std::size_t side, const Chain& chain, std::initializer_list<Landmark> marks,
         Vector place)
{
    const Vector before = body[on_side(chain.end, side)];
    reach(body, side, chain, place);
    bring(body, side, marks, body[on_side(chain.end, side)] - before);
}

void plant(Skeleton& body, std::size_t side, const Chain& chain, std::initializer_list<Landmark> marks,
           const Skeleton& like)
{
    for (const Landmark mark : marks) body[on_side(mark, side)] = like[on_side(mark, side)];
    const Vector wanted = like[on_side(chain.end, side)];
    reach(body, side, chain, wanted);
    bring(body, side, marks, body[on_side(chain.end, side)] - wanted);
}

}

void put_hand(Skeleton& body, std::size_t side, Vector place) { put(body, side, arm, hand_marks, place); }
void put_foot(Skeleton& body, std::size_t side, Vector place) { put(body, side, leg, foot_marks, place); }
void plant_hand(Skeleton& body, std::size_t side, const Skeleton& like)
{
    plant(body, side, arm, hand_marks, like);
}
void plant_foot(Skeleton& body, std::size_t side, const Skeleton& like)
{
    plant(body, side, leg, foot_marks, like);
}

}
