// From joint angles to places: every landmark of the body, the pelvis being at the origin. The spine bends
// in three segments, so that a round back looks round.
#pragma once

#include "engine/figure/landmark.h"
#include "engine/figure/pose.h"
#include "engine/figure/vector.h"

#include <array>

namespace pacewise {

struct Skeleton {
    std::array<Vector, landmark_count> points{};
    Rotation head;           ///< which way the face looks
    Rotation pelvis, chest;  ///< which way hips and shoulders look

    Vector& operator[](Landmark mark) { return points[static_cast<std::size_t>(mark)]; }
    const Vector& operator[](Landmark mark) const { return points[static_cast<std::size_t>(mark)]; }
};

Skeleton skeleton_of(const Pose&);
void shift(Skeleton&, Vector by);

}
