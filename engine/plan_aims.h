// What a plan is like, in the few numbers that a therapist weighs against each other. Less is better in all
// of them: a patient's days and minutes are as dear as the protocol's.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"

namespace pacewise {

struct PlanAims {
    int needs_missed = 0;    ///< goals and muscles not fully served in some phase
    int minutes_short = 0;   ///< below the protocol, in the last week of each phase, on average
    int exercises = 0;       ///< different ones over the whole plan
    int new_exercises = 0;   ///< that come in a later phase
    int days = 0;            ///< of training, in the week with the most
    int minutes_a_week = 0;  ///< on average
    long points = 0;         ///< all wishes of the clinic together
    bool operator==(const PlanAims&) const = default;
};

PlanAims aims_of(const Plan&, const Request&);
/// As good in everything and better in something.
bool is_better_in_everything(const PlanAims&, const PlanAims&);
/// Better in something by as much as a therapist would notice; points alone say little.
bool gains_over(const PlanAims&, const PlanAims&);
/// "12 minutes a week less, 1 day a week fewer; but 2 goals or muscles fewer served"
Translations trade_off(const PlanAims& first, const PlanAims& other);

}
