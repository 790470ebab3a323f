// A session with any work of any length, out of rapidcheck's dice, and its shorter versions.
#pragma once

#include "engine/plan/day_versions.h"
#include "engine/plan/plan_calendar.h"
#include "engine/timetable/order_class.h"
#include "engine/timetable/rule.h"

namespace pacewise {

/// A session as the order of a session asks for: the warm-up first, then part by part.
struct AnySession {
    AnySession();
    AnySession(const AnySession&) = delete;  // the case points into it

    Plan plan() const;
    std::size_t breaches(const Rule&, DayVersion) const;
    /// Hard balance of a tired walker never does (F23), and tone that nothing lowered before is not raised.
    bool fits_into_ten_minutes() const;

    Request request;
    Screening screening;
    Prescription prescription;
    Case at_hand{request, screening, prescription};
    PlannedSession session;

private:
    OrderClass place_of(const PlannedItem&) const;
};

}
