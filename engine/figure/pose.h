// How a person holds the body: 33 joint angles as a therapist measures them, in degrees. Zero is standing
// with the arms down; flexion and abduction are positive, an ankle is positive with the toes up.
#pragma once

#include <array>
#include <cstddef>

namespace pacewise {

inline constexpr std::size_t on_left = 0, on_right = 1;

namespace axis {
/// The angles of pelvis, spine and neck; sideways and turning are positive to the right.
enum Axis : std::size_t {
    tilt,
    roll,
    turn,
    spine,
    spine_side,
    spine_turn,
    neck,
    neck_side,
    neck_turn,
    count
};
}

namespace angle {
/// The angles of one arm and one leg. The shoulder blade is positive forwards (reaching) and upwards
/// (shrugging).
enum Angle : std::size_t {
    blade,
    blade_up,
    shoulder,
    shoulder_out,
    shoulder_turn,
    elbow,
    wrist,
    hip,
    hip_out,
    hip_turn,
    knee,
    ankle,
    count
};
}

struct Pose {
    std::array<double, axis::count> trunk{};
    std::array<std::array<double, angle::count>, 2> limbs{};
    std::array<bool, 2> flat_foot{true, true};  ///< the sole stays level whatever the leg does

    bool operator==(const Pose&) const = default;
};

/// The pose on the way from one to the other, `share` being 0 at `from` and 1 at `to`.
Pose between(const Pose& from, const Pose& to, double share);
/// The same pose with left and right exchanged.
Pose mirrored(const Pose&);

}
