// How much fatigue a patient carries on every date and how much that day allows. The energy rule asks this of
// a plan, and the therapist's chart shows the very same numbers. All loads are thousandths of load units.
#pragma once

#include "engine/timetable/calendar.h"
#include "engine/timetable/capacity.h"

#include <array>
#include <cstdint>
#include <vector>

namespace pacewise {

/// What is carried longer than a week is too little to count (0.6^7 = 3 %).
inline constexpr int days_felt = 7;

/// How much of a load this patient still feels after 0, 1, 2 ... days, in thousandths.
std::array<int, days_felt> felt_after_days(const Case&);

/// The ceiling of a week for a day that bears so much of the usual. It grows with the ramp, and even on the
/// most tired day the protocol's own session fits: the rule forbids stacking.
std::int64_t energy_ceiling(const Case&, int week, double capacity);

/// What a session at a tired hour takes away from the ceiling of its day.
std::int64_t taken_by_hour(const Case&, const Capacity&, int week, Weekday, ClockTime);

/// One date of the program.
struct EnergyDay {
    Date date;
    std::int64_t load = 0;     ///< of that day alone
    std::int64_t carried = 0;  ///< with what is still felt of the days before
    std::int64_t ceiling = 0;
};

/// Every date of the calendar, in order.
std::vector<EnergyDay> energy_days(const Calendar&, const Case&);

/// Whole load units, rounded up, as people read them.
long load_units(std::int64_t thousandths);

}
