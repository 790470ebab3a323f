// How much of the usual a patient can bear on a weekday and at an hour, by the patient's own word about
// tiredness. Without such a word every day and hour bears all of it.
#pragma once

#include "engine/timetable/case.h"

namespace pacewise {

/// 0 to 1. As many days as the protocol needs at the least keep all of it: who is tired all week long gets a
/// smaller dose (F12), not a week without room.
class Capacity {
public:
    explicit Capacity(const Case&);

    double of(Weekday) const;
    /// Never more than the day has.
    double of(Weekday, ClockTime) const;

private:
    double raw(Weekday) const;
    double raw(ClockTime) const;
    double best_of(Weekday) const;

    const Case& case_;
    double whole_ = 1;  ///< what counts as all of it
};

}
