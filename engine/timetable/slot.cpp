#include "engine/timetable/slot.h"

namespace pacewise {

namespace {

constexpr int step_minutes = 60;   // a long free morning offers a start every hour
constexpr int least_minutes = 10;  // SA20: the least useful session
constexpr int starts_in_window = 4;

}

std::vector<Slot> slots_of(const Patient& patient)
{
    std::vector<Slot> slots;
    for (const auto& [day, windows] : patient.time)
        for (const Window& window : windows)
            for (int start = 0; start < starts_in_window; ++start) {
                const ClockTime at{window.from.minutes + start * step_minutes};
                const int minutes = window.to.minutes - at.minutes;
                if (minutes >= least_minutes) slots.push_back({day, at, minutes});
            }
    return slots;
}

}
