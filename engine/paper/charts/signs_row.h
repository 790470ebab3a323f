// Rows of small signs under a chart: on which days something holds. A shape a row, and its name beside it.
#pragma once

#include "engine/paper/charts/axis.h"

#include <vector>

namespace pacewise {

enum class DaySign { triangle, square, half, ring, arrow, cross };

struct SignRow {
    std::string name;
    DaySign sign = DaySign::square;
    std::vector<int> columns;
};

double sign_rows_width(const Lettering&, const std::vector<SignRow>&);
/// From `y` down, a line each.
void add_sign_rows(Block&, const Lettering&, const Plot&, const std::vector<SignRow>&, double y);

}
