// A picture in words, for people who hear the sheet: "Sitting on a chair, both hands on the seat." and "The
// left knee straightens." Made from the figure's angles and things alone, so that every figure has words.
#pragma once

#include "engine/figure/draw_movement.h"
#include "engine/wording/wording.h"

#include <string>

namespace pacewise {

/// Listeners keep this many words in mind until the next picture.
inline constexpr int most_figure_words = 25;

/// The start tells the position and what is there, the others what has changed since the picture before.
/// Sides are as they are drawn: a mirrored movement names the other one.
std::string figure_words(const Wording&, const Movement&, Moment);

}
