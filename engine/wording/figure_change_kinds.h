// The parts of the list of changes: each looks at one part of the body. Only figure_change.cpp puts them
// together.
#pragma once

#include "engine/wording/figure_change.h"

namespace pacewise {

/// From one picture to the next.
struct FigureStep {
    const Movement& movement;
    const BodyNow& from;
    const BodyNow& to;
};

using FigureChanges = std::vector<FigureChange>;

/// Angles and ways below these are not seen on a picture of 4 cm; a third of them are told where nothing
/// bigger changes.
namespace seen {
inline constexpr double degrees = 9;        // of a knee, an elbow, a thigh
inline constexpr double small_degrees = 6;  // of the trunk, whose line is long, and of a foot
inline constexpr double metres = 0.05;
/// So many degrees of a joint catch the eye as much as one metre of the whole body or of a foot.
inline constexpr double degrees_a_metre = 250;
}

void add_whole_body(const FigureStep&, FigureChanges&);
void add_trunk(const FigureStep&, FigureChanges&);
void add_head(const FigureStep&, FigureChanges&);
void add_arm(const FigureStep&, std::size_t side, FigureChanges&);
void add_leg(const FigureStep&, std::size_t side, FigureChanges&);

inline Side side_name(std::size_t side) { return side == on_left ? Side::left : Side::right; }
/// `left` is how far something goes to the left.
inline Side way_name(double left) { return left > 0 ? Side::left : Side::right; }

}
