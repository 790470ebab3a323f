// Where values and columns stand on a chart, and the words along its edges.
#pragma once

#include "engine/paper/charts/lettering.h"

#include <vector>

namespace pacewise {

/// Columns of one width from left to right, values from the bottom to the top.
struct Plot {
    Area area;
    long most = 1;  ///< the value at the top
    int columns = 1;

    double column_width() const { return area.width / columns; }
    double left_of(int column) const { return area.x + column * column_width(); }
    double middle_of(int column) const { return left_of(column) + column_width() / 2; }
    double height_of(long value) const
    {
        return area.height * static_cast<double>(value) / static_cast<double>(most);
    }
    double y_of(long value) const { return area.bottom() - height_of(value); }
};

/// Columns from `first` to `last`, both included, that belong together: a week, a phase.
struct Stretch {
    int first = 0;
    int last = 0;
    std::string name;
};

/// Steps of 1, 2 or 5 times a power of ten, above 0 and up to `most`; at most `wanted` of them.
std::vector<long> round_values(long most, int wanted);
/// What the numbers of the value axis need, left of the plot.
double value_axis_width(const Lettering&, long most);
void add_value_axis(Block&, const Lettering&, const Plot&);
/// Names in the middle of their columns; where they would touch, only every second or third one.
void add_names(Block&, const Lettering&, const Plot&, const std::vector<Stretch>&, double y);
/// Dashed lines between stretches.
void add_borders(Block&, const Plot&, const std::vector<Stretch>&, double top, double bottom);

}
