// What is new for the patient since the version before, exercise by exercise: a therapist's list of moves by
// phase and day becomes "new", "no longer done", "on other days", "another dose".
#pragma once

#include "engine/adapt/change.h"
#include "engine/plan/plan.h"

#include <optional>
#include <vector>

namespace pacewise {

/// From the most important to the least: what must not be done any more comes first.
enum class PlainKind { gone, added, dose, clock, days };

struct PlainChange {
    PlainKind kind = PlainKind::added;
    PlannedItem item;           ///< of the new plan; of the old one when it is gone
    std::vector<Weekday> days;  ///< on which it is done now; of `clock` the day of the session
    ClockTime before_at;        ///< of `clock`
    ClockTime now_at;
    Dose before;  ///< of `dose`
    Dose now;
    std::optional<int> from_week;  ///< later than the first open week
};

/// By importance, then in the order of the week. Weeks before the first open one are not looked at.
std::vector<PlainChange> plain_changes(const Plan& before, const Plan& after);

}
