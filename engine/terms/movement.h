// What an exercise is and asks for: modality, position, support, equipment and the tags that rules look at.
#pragma once

#include "engine/base/vocabulary.h"

namespace pacewise {

enum class Modality { aerobic, resistance, balance, yoga, stretch };
template <> std::span<const Word<Modality>> vocabulary();
inline constexpr int modality_count = 5;

enum class Position {
    supine,
    side_lying,
    prone,
    quadruped,
    kneeling,
    long_sitting,
    sitting,
    standing,
    walking
};
template <> std::span<const Word<Position>> vocabulary();
/// Positions on the mat, to which one gets down and up.
bool is_floor_position(Position);
bool is_upright(Position);

/// How much an exercise gives to hold on to; the earlier in the list, the more (clinical.md B20).
enum class Support { lying, sitting, two_hands, one_hand, fingertips, none };
template <> std::span<const Word<Support>> vocabulary();
/// B21: support given must be at least the support needed.
constexpr bool gives_at_least(Support given, Support needed)
{
    return static_cast<int>(given) <= static_cast<int>(needed);
}

enum class Equipment {
    chair,
    armchair,
    counter,
    table,
    wall,
    mat,
    bed,
    step,
    stairs,
    pillow,
    towel,
    strap,
    block,
    bolster,
    ball,
    soft_ball,
    stick,
    dowel,
    band,
    band_yellow,
    band_red,
    band_green,
    band_blue,
    band_black,
    dumbbell,
    ankle_weight,
    stationary_bike,
    recumbent_bike,
    pedal_exerciser,
    arm_cycle,
    stepper,
    treadmill,
    pool,
    cane,
    walker,
    wheelchair,
    foam,
    cushion,
    bottle,
    slider
};
template <> std::span<const Word<Equipment>> vocabulary();
/// A yellow band serves where any band is asked for, an armchair where a chair is.
bool serves_as(Equipment owned, Equipment asked);

/// What safety rules look at; clinical.md section 11.
enum class Tag {
    warm_up,
    settle,
    breath,
    relaxation,
    task_like,
    rhythmic,
    intermittent,
    end_range,
    spine_flexion,
    spine_extension,
    spine_twist,
    head_down,
    head_turn,
    eyes_closed,
    breath_hold,
    single_leg,
    narrow_base,
    tandem,
    step_over,
    stepping,
    crossing_steps,
    uneven_ground,
    high_challenge,
    dual_task,
    moving_target,
    forefoot_load,
    ballistic,
    fast,
    impact,
    adductor_squeeze,
    crossed_leg,
    deep_knee_bend,
    kneeling_load,
    step_down,
    isometric,
    long_hold,
    overhead,
    overhead_load,
    free_weight,
    weight_over_face,
    long_standing,
    supine_to_stand,
    position_change,
    floor,
    belly_pressure,
    prone_lying,
    full_leg_extension,
    edge_of_seat,
    forward_fold,
    hip_hinge,
    hot,
    assisted,
    passive,
    treadmill_walk,
    water,
    stairs_climb,
    barefoot
};
template <> std::span<const Word<Tag>> vocabulary();

enum class DoseUnit { reps, hold, minutes, breaths, steps };
template <> std::span<const Word<DoseUnit>> vocabulary();

enum class Goal {
    walking,
    balance,
    strength,
    transfers,
    fatigue,
    endurance,
    spasticity,
    flexibility,
    posture,
    falls,
    arms,
    hands,
    trunk,
    breathing,
    relaxation,
    mood,
    sleep,
    pain,
    bladder,
    stairs
};
template <> std::span<const Word<Goal>> vocabulary();

/// How sure we are that an exercise of this kind helps with a goal (clinical.md SA16).
enum class Evidence { strong, moderate, weak, opinion };
template <> std::span<const Word<Evidence>> vocabulary();

}
