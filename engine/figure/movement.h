// One exercise as a picture: how the body is held at the start and at the end, what stays put on the way,
// what works, and the things around the person. A value: copy it, compare it.
#pragma once

#include "engine/figure/camera.h"
#include "engine/figure/landmark.h"
#include "engine/figure/pose.h"
#include "engine/figure/prop.h"

#include <array>
#include <optional>
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

/// Breathing that belongs to the movement: `both` is in at the start and out at the end.
enum class Breath { none, in, out, both };
template <> std::span<const Word<Breath>> vocabulary();

/// A moment on the way that is drawn between start and end, when two pictures do not tell the way.
struct HalfWay {
    Pose pose;
    Vector move;  ///< of the kept landmark, from the start
    Planted free;
    bool operator==(const HalfWay&) const = default;
};

struct Movement {
    Camera camera;
    Pose start, end;
    std::optional<HalfWay> middle;
    Vector move;   ///< of the kept landmark, from start to end
    Planted free;  ///< what lets go at the end although it was planted
    Landmark keep = Landmark::right_ankle;
    Planted planted;
    WorkingParts work;
    std::vector<Landmark> arrows;
    bool hold = false;  ///< the end pose is held for a while
    Breath breath = Breath::none;
    bool eyes_closed = false;
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

/// `share` is 0 at the start, 1 at the end, and 0.5 at the middle when there is one.
Pose pose_at(const Movement&, double share);
Vector move_at(const Movement&, double share);
/// What is still planted on the way to this moment.
Planted planted_at(const Movement&, double share);
/// 0 and 1, with 0.5 between them when the movement has a middle.
std::vector<double> drawn_moments(const Movement&);

/// What moves more than a little, for movements that do not say what works; nothing when everything moves.
WorkingParts moving_parts(const Movement&);

}
