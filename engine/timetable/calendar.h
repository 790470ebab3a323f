// What the patient would do on every date of the program. The auditor's view: plain dates, minutes and loads,
// with nothing of how the search thinks.
#pragma once

#include "engine/base/day.h"
#include "engine/catalog/exercise.h"
#include "engine/prescribe/candidate.h"
#include "engine/prescribe/dose.h"

#include <vector>

namespace pacewise {

struct CalendarItem {
    const Exercise* exercise = nullptr;
    ItemRole role = ItemRole::main;
    SideUse sides = SideUse::both;
    Side side = Side::both;
    Dose dose;
};

struct CalendarSession {
    Date date;
    int week = 1;   ///< from 1
    int phase = 0;  ///< from 0
    ClockTime at;
    bool training = true;  ///< false for a few stretches on a rest day
    bool shorter = false;  ///< the lighter or the least version: no least number of items is asked of it
    std::vector<CalendarItem> items;  ///< in the order they are done
    Seconds spasms{0};                ///< time left for spasms (S24)

    /// All items, with the time left for spasms.
    Seconds takes() const;
    int load() const;
};

struct Calendar {
    Date start;
    int weeks = 0;
    std::vector<CalendarSession> sessions;  ///< by date and time

    /// All loads of one date, 0 for a day without a session.
    int load_on(Date) const;
    int load_in_week(int week) const;
};

}
