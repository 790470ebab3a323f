// One of many small charts under each other: a name, and a curve over the weeks with its first and its last
// value. All share their weeks, so one sees as well when each begins and ends.
#pragma once

#include "engine/page/piece.h"
#include "engine/paper/charts/axis.h"

#include <optional>

namespace pacewise {

struct SmallCurve {
    std::string name;
    std::vector<std::optional<long>> values;  ///< one a column; empty where there is none
    std::string alt;
};

/// What all curves that stand under each other have in common.
struct CurveColumns {
    double width = 0;        ///< of all
    double name_width = 0;   ///< names are broken into lines
    double value_width = 0;  ///< room for a number before the first and after the last column
    std::vector<Stretch> stretches{};
};

/// Room for the largest number of any of them.
double curve_value_width(const Lettering&, const std::vector<SmallCurve>&);
Piece small_curve(const Lettering&, const SmallCurve&, const CurveColumns&);
/// The names of the columns, under the curves.
Piece curve_names(const Lettering&, const std::vector<std::string>&, const CurveColumns&,
                  const std::string& alt);

}
