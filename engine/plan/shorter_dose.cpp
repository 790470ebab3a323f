#include "engine/plan/shorter_dose.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr Seconds fixed_time{40};  // getting ready does not shrink

}

Dose shorter_dose(const Dose& full, double share)
{
    Dose less = full;
    double left = share;
    if (full.sets > 1) {
        less.sets = std::max(1, static_cast<int>(full.sets * share));
        left = share * full.sets / less.sets;
    }
    if (left < 1 && full.unit == DoseUnit::hold)
        less.hold = std::min(
            full.hold,
            std::max(Seconds(10),
                     Seconds(static_cast<long>(static_cast<double>(full.hold.count()) * left / 5) * 5)));
    if (left < 1 && full.unit != DoseUnit::hold)
        less.count = std::max(1, static_cast<int>(full.count * left));
    if (full.effort > 1) less.effort = full.effort - 1;
    const double work = static_cast<double>((full.takes - std::min(fixed_time, full.takes)).count());
    less.takes = std::min(fixed_time, full.takes) + Seconds(static_cast<long>(work * share));
    if (less.unit == DoseUnit::minutes) less.takes = std::max(less.takes, Seconds(60 * less.count));
    const double load = static_cast<double>(less.effort) * static_cast<double>(less.takes.count()) / 60.0;
    less.load = std::min(full.load, static_cast<int>(load + 0.5));
    return less;
}

}
