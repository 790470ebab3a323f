// The points of the body that exercises speak of ("keep the right ankle where it is") and a few more that
// give the drawing its shape.
#pragma once

#include "engine/base/vocabulary.h"

#include <cstddef>

namespace pacewise {

/// Care: every right landmark follows its left one, see `on_side`.
enum class Landmark : unsigned char {
    pelvis,
    loin,  ///< top of the lumbar spine
    ribs,  ///< middle of the thoracic spine
    nape,  ///< bottom of the neck
    chest,
    head,
    left_shoulder,
    right_shoulder,
    left_elbow,
    right_elbow,
    left_wrist,
    right_wrist,
    left_hand,
    right_hand,
    left_fingers,
    right_fingers,
    left_thumb,
    right_thumb,
    left_hip,
    right_hip,
    left_knee,
    right_knee,
    left_ankle,
    right_ankle,
    left_heel,
    right_heel,
    left_ball,  ///< inner ball of the foot
    right_ball,
    left_outer,  ///< outer edge of the forefoot
    right_outer,
    left_toe,
    right_toe
};
inline constexpr std::size_t landmark_count = 32;

/// The landmarks that files may name: "pelvis", "right.ankle".
template <> std::span<const Word<Landmark>> vocabulary();

/// The landmark of the other side for `side` = on_right when a left one is given.
constexpr Landmark on_side(Landmark left, std::size_t side)
{
    return static_cast<Landmark>(static_cast<std::size_t>(left) + side);
}
constexpr bool is_hand(Landmark mark)
{
    return mark >= Landmark::left_wrist && mark <= Landmark::right_thumb;
}
/// on_left or on_right, of a landmark that has a side.
constexpr std::size_t side_of(Landmark mark) { return static_cast<std::size_t>(mark) % 2; }

}
