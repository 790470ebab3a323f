// One way to go on after a review, as a real plan: the next weeks as they are, the same week again, or a step
// back. Like every plan it can be audited, and it is before a patient reads of it.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"
#include "engine/timetable/rule.h"

#include <vector>

namespace pacewise {

enum class BranchKind { go_on, stay, step_back };
/// "go-on", "stay", "step-back"
template <> std::span<const Word<BranchKind>> vocabulary();

/// What is done in the week after the review.
enum class NextWeek {
    as_planned,
    same_again,
    week_before,  ///< and then the same again
    lighter       ///< the lighter version of every session, and then the same again
};

struct Branch {
    NextWeek next = NextWeek::as_planned;
    Plan plan;
    Request request;  ///< that the plan answers to
};

/// `week` is over; it is not the last one.
Branch branch_of(const Plan&, const Request&, int week, BranchKind);
/// Every must rule on every date from the next week on.
std::vector<Breach> breaches_of(const Branch&);

}
