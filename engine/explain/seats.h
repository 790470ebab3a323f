// Finding one's way in a plan that is back in its model: which sessions there are, where an exercise sits.
#pragma once

#include "engine/explain/case_of_plan.h"

#include <optional>
#include <vector>

namespace pacewise {

/// The number of the slot.
std::optional<int> slot_at(const CaseOfPlan&, Weekday, ClockTime);
/// Slots of the day in which something stands.
std::vector<int> sessions_on(const CaseOfPlan&, int phase, Weekday);
/// Every session of the phase, and every start of the days without one; by day and time.
std::vector<int> open_slots(const CaseOfPlan&, int phase);
/// The exercise in this session: as the work, else as a warm-up.
std::optional<Seat> stands_at(const CaseOfPlan&, int exercise, int phase, int slot);
/// Everything in this session.
std::vector<Seat> standing(const CaseOfPlan&, int phase, int slot);
/// As the work, else as a warm-up; nothing when the findings exclude it.
std::optional<int> candidate_for_work(const CaseOfPlan&, int exercise);
/// In this role; nothing when it cannot be that.
std::optional<int> candidate_as(const CaseOfPlan&, int exercise, ItemRole);

}
