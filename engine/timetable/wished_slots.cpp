#include "engine/timetable/wished_slots.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int least_minutes = 10;  // SA20: the least useful session

void add_slot(const Patient& patient, Weekday day, ClockTime at, std::vector<Slot>& slots)
{
    const auto windows = patient.time.find(day);
    if (windows == patient.time.end()) return;
    for (const Window& window : windows->second) {
        const Slot slot{day, at, window.to.minutes - at.minutes};
        const bool known = std::any_of(slots.begin(), slots.end(), [&](const Slot& each) {
            return each.day == slot.day && each.at == slot.at;
        });
        if (!known && window.from <= at && slot.minutes >= least_minutes) slots.push_back(slot);
    }
}

}

void add_wished_slots(const Request& request, std::vector<Slot>& slots)
{
    for (const Pin& pin : request.pins)
        for (const Weekday day : all_weekdays)
            if (pin.at && (!pin.day || *pin.day == day)) add_slot(request.patient, day, *pin.at, slots);
    for (const KeptPlace& place : request.keep) add_slot(request.patient, place.day, place.at, slots);
}

}
