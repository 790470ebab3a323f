// The lengths of the body that every figure has, in metres: a grown-up of about 1.70 m.
#pragma once

namespace pacewise::body {

inline constexpr double lumbar = 0.18, lower_chest = 0.16, upper_chest = 0.17;  ///< the three spine segments
inline constexpr double neck = 0.17;  ///< nape to middle of the head
inline constexpr double head_radius = 0.106;
inline constexpr double half_hips = 0.095, half_shoulders = 0.172, half_breastbone = 0.022;
inline constexpr double upper_arm = 0.29, forearm = 0.25, palm = 0.085, fingers = 0.065;
inline constexpr double thigh = 0.43, shank = 0.42;
/// From the ankle: sole below it, heel behind it, toes before it, half the breadth of the forefoot.
inline constexpr double sole = 0.085, heel = 0.052, toes = 0.165, half_foot = 0.030;
inline constexpr double heel_radius = 0.034, foot_radius = 0.029, toe_radius = 0.025;
/// Pelvis to what it sits on.
inline constexpr double seat = 0.105;

}
