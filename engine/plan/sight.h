// What a must rule has to look at when the patient does some sessions in full, some lighter, some least.
//
// Judged by what was done: every rule that protects on the day itself, and the load that is carried over,
// also into the next week. A tired day may not become dangerous because of what it leaves out. Judged by what
// was prescribed: how often, how much, how fast it grows, what the therapist asked for. A lighter week is as
// good as a full one (L29): nothing missed is ever caught up, and the next full week is measured against the
// full week before it, not against the little that was done.
#pragma once

#include "engine/base/id.h"

namespace pacewise {

enum class Sight {
    prescribed,  ///< judged by the full plan alone
    place,       ///< one session at a time, on the weekdays of the timetable
    session,     ///< one session at a time, on the date on which it is done
    day,         ///< all sessions of one date
    next_day,    ///< two dates that follow each other, also over a week's or a phase's border
    load,        ///< sums of loads over days: more load is never better, so the heaviest choices decide
    unknown      ///< nobody said: all sequences of a week are tried, one by one
};

Sight sight_of(const RuleId&);

/// How many days before and after the date of a breach its sessions may lie.
struct DaysAround {
    int before = 0;
    int after = 0;
};
DaysAround days_around(Sight);

}
