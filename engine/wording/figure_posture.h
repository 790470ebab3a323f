// How the person in a picture is placed, seen from the finished figure and not from how it was written: a
// person who has risen from a chair stands.
#pragma once

#include "engine/figure/movement.h"
#include "engine/figure/skeleton.h"

namespace pacewise {

enum class Posture {
    standing,
    sitting,
    sitting_low,  ///< on the floor or in bed, the legs in front
    kneeling,
    half_kneeling,
    all_fours,
    on_back,
    on_front,
    on_side
};

/// The body at one moment of a movement, on the side that it was written for.
struct BodyNow {
    Pose pose;
    Skeleton body;
    Planted planted;
    std::array<bool, 2> foot_down{};  ///< on the floor, a cloth, or wherever it is planted
    double ground = 0;                ///< height of the floor, or of the mattress under a person who lies
    Posture posture = Posture::standing;
};

/// `share` is 0 at the start, 0.5 at a middle, 1 at the end.
BodyNow body_at(const Movement&, double share);

bool has_prop(const Movement&, PropKind);
bool lies(Posture);
bool is_upright(Posture);
/// Whether a sitting person's hand rests on a thigh.
bool is_on_thigh(const BodyNow&, std::size_t side);
/// Whether the foot rests on the other knee.
bool foot_is_on_knee(const BodyNow&, std::size_t side);
/// Along the floor, where the hips look to and where the left hand is.
Vector ahead_of(const BodyNow&);
Vector left_of(const BodyNow&);

}
