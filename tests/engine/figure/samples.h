// Movements to test with: the file samples.yaml beside this one, and single ones from a text.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/figure/draw_movement.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

struct Sample {
    std::string id;
    Movement movement;
};

std::vector<Sample> samples();
/// All exercises below a path, whether they are a list or `exercises:`.
std::vector<Sample> movements_below(const std::string& path, Diagnostics& problems);

struct ReadFigure {
    std::optional<Movement> movement;
    Diagnostics problems;
};
/// Reads the text as the value of `figure:` in a file named "a.yaml".
ReadFigure figure_from(const std::string& text);
/// The picture of one moment alone.
Drawing draw_movement(const Movement&, Moment, LineStyle);

}
