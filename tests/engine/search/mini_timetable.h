// A made-up timetable of the usual size and with rules of the usual shapes: what the search must be fast on.
// Its exercises are numbers; only the shape of the rules is that of a real plan.
#pragma once

#include "engine/model/model.h"

#include <cstdint>

namespace pacewise::test {

struct MiniTimetable {
    int layers = 4;  ///< phases
    int weeks_a_layer = 3;
    int columns = 10;  ///< sessions a week, from Monday; more than 7 are second sessions of a day
    int rows = 60;     ///< exercises
    int slack = 25;    ///< percent of room above what a modest plan needs; less is tighter
    std::uint64_t seed = 1;
};

Model mini_timetable(const MiniTimetable&);

}
