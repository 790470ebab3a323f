// Load and fatigue against what each day allows: thin bars for the load of the day, a thick line for what is
// carried, a step line for what is allowed, and rows of signs below.
#pragma once

#include "engine/page/piece.h"
#include "engine/paper/charts/signs_row.h"

#include <optional>

namespace pacewise {

struct LoadCurve {
    std::vector<long> bars;  ///< one a column, as are the others
    std::vector<long> line;
    std::vector<long> steps;
    std::string bars_name;
    std::string line_name;
    std::string steps_name;
    long most = 0;                   ///< at the top, for charts that are compared; 0: its own largest value
    std::vector<Stretch> weeks;      ///< named below
    std::vector<Stretch> stretches;  ///< phases, named above when there are several
    std::vector<SignRow> signs;
    std::optional<int> ringed{};  ///< the column at which the line is ringed
    std::string ring_words{};     ///< said above it
    std::string alt;
};

/// `width` is that of all, `height` that of the plot.
Piece load_curve(const Lettering&, const LoadCurve&, double width, double height);

}
