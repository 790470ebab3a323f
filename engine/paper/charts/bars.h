// Bars made of parts, one bar a column: minutes of each kind of work, week by week.
#pragma once

#include "engine/page/piece.h"
#include "engine/paper/charts/axis.h"
#include "engine/paper/charts/pattern.h"

namespace pacewise {

struct BarKind {
    std::string name;
    Pattern pattern = Pattern::solid;
};

struct BarColumn {
    std::string name;
    std::vector<long> parts;  ///< one a kind, from the bottom; 0 draws nothing
    long sum() const;
};

struct StackedBars {
    std::vector<BarKind> kinds;
    std::vector<BarColumn> columns;
    std::vector<Stretch> stretches;  ///< phases; their borders are marked when there are several
    std::string alt;
};

/// `width` is that of all, `height` that of the highest bar, which fills the axis.
Piece stacked_bars(const Lettering&, const StackedBars&, double width, double height);

}
