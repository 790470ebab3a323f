// How a dose grows by week: given in some weeks, even steps in between, kept after the last one.
#pragma once

#include "engine/base/vocabulary.h"

#include <map>

namespace pacewise {

enum class RampMeasure { minutes, sets, reps, hold, items, steps };
template <> std::span<const Word<RampMeasure>> vocabulary();

struct Ramp {
    std::map<int, double> by_week;

    /// Weeks count from 1. Before the first given week its value; after the last one that one's.
    double at(int week) const;
    bool operator==(const Ramp&) const = default;
};

}
