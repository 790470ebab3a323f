// Why a day has no session, or a session nothing more: one more is tried in every way that makes sense, and
// the best of them tells the musts in its way.
#pragma once

#include "engine/base/stop_sign.h"
#include "engine/explain/case_of_plan.h"

#include <optional>
#include <vector>

namespace pacewise {

struct AddedItem {
    ExerciseId exercise;
    ItemRole role = ItemRole::main;
    bool operator==(const AddedItem&) const = default;
};

/// The best way to add something: it breaks the fewest rules, then costs the fewest points.
struct OneMore {
    Slot slot;
    std::vector<AddedItem> items;
    Change change;
};

/// Of a day without a session: a session like another one of the phase, or only some kinds of its work. Of a
/// day with sessions: one more item in one of them. Nothing where no session can begin on that day.
std::optional<OneMore> one_more(const CaseOfPlan&, int phase, Weekday, const StopSign& = {});

/// The rules that even the best way to add something would break. Empty when something could be added: then
/// the plan is only better without it.
std::vector<Reason> why_day(const CaseOfPlan&, int phase, Weekday, const StopSign& = {});

}
