// One exercise as a picture: how the body is held at the start and at the end, what stays put on the way,
// what works, and the things around the person. A value: copy it, compare it.
#pragma once

#include "engine/figure/camera.h"
#include "engine/figure/landmark.h"
#include "engine/figure/pose.h"
#include "engine/figure/prop.h"

#include <array>
#include <vector>

namespace pacewise {

/// Hands and feet that stay where they are in the start pose.
struct Planted {
    std::array<bool, 2> hands{}, feet{};
    bool operator==(const Planted&) const = default;
};

/// The parts that are shown as working.
struct WorkingParts {
    bool trunk = false, neck = false;
    std::array<bool, 2> arms{}, legs{};
    bool operator==(const WorkingParts&) const = default;
};

struct Movement {
    Camera camera;
    Pose start, end;
    Vector move;  ///< of the kept landmark, from start to end
    Landmark keep = Landmark::right_ankle;
    Planted planted;
    WorkingParts work;
    std::vector<Landmark> arrows;
    bool hold = false;  ///< the end pose is held for a while
    std::vector<Prop> props;
    /// Drawn as the mirror image: written for the right side, done with the left.
    bool other_side = false;

    bool operator==(const Movement&) const = default;
};

/// The same movement for the other side; its picture is the exact mirror image.
inline Movement mirrored(Movement movement)
{
    movement.other_side = !movement.other_side;
    return movement;
}

/// What moves more than a little, for movements that do not say what works; nothing when everything moves.
WorkingParts moving_parts(const Movement&);

}
