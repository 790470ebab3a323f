// The body as therapists name it: muscles, joints and sides.
#pragma once

#include "engine/base/vocabulary.h"

namespace pacewise {

/// Muscle groups that exercises work or stretch and that findings name (clinical.md S04, section 11).
enum class Muscle {
    neck,
    shoulder_flexors,
    shoulder_abductors,
    rotator_cuff,
    scapular,
    chest,
    upper_back,
    biceps,
    triceps,
    forearm,
    grip,
    abdominals,
    obliques,
    back_extensors,
    pelvic_floor,
    breathing,
    hip_flexors,
    glutes,
    hip_abductors,
    adductors,
    hip_rotators,
    quadriceps,
    hamstrings,
    calf,
    dorsiflexors,
    foot
};
template <> std::span<const Word<Muscle>> vocabulary();

enum class Joint { neck, shoulder, elbow, wrist, spine, hip, knee, ankle };
template <> std::span<const Word<Joint>> vocabulary();

/// The side of a finding. `both` where a finding names no single side.
enum class Side { left, right, both };
template <> std::span<const Word<Side>> vocabulary();

/// How an exercise uses its sides: both at once, each side by itself, or taking turns.
enum class SideUse { both, each, alternating };
template <> std::span<const Word<SideUse>> vocabulary();

/// Whether a finding on side `a` touches side `b`.
constexpr bool sides_meet(Side a, Side b) { return a == b || a == Side::both || b == Side::both; }
constexpr Side other_side(Side side)
{
    return side == Side::left ? Side::right : side == Side::right ? Side::left : Side::both;
}

}
