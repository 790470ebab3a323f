// A small plan that keeps every rule: two weeks in two phases, Monday and Thursday, warm-up, squats and rows,
// for a patient with a stiff left calf and a drowsy hour in the evening.
#pragma once

#include "engine/plan/build_plan.h"
#include "engine/request/request.h"
#include "engine/screen/screen.h"

#include <string>

namespace pacewise {

struct SmallPlan {
    SmallPlan();
    SmallPlan(const SmallPlan&) = delete;  // the case points into it
    SmallPlan& operator=(const SmallPlan&) = delete;

    /// An item as the prescription gives it, with doses for both weeks of the plan.
    PlannedItem item(const std::string& exercise, ItemRole = ItemRole::main) const;
    PlannedSession& session(int phase, Weekday);
    /// The item must be in the session.
    PlannedItem& item_in(int phase, Weekday, const std::string& exercise);
    void add(int phase, Weekday, const std::string& exercise);
    void drop(int phase, Weekday, const std::string& exercise);

    Request request;
    Screening screening;
    Prescription prescription;
    Case at_hand;
    Plan plan;
};

}
