// What the window shows beside the bare plan, worked out once for each plan, beside the window: how near it
// comes to every rule, the load of every day, and who may do which exercise.
#pragma once

#include "engine/explain/case_of_plan.h"
#include "engine/paper/therapist/therapist_notes.h"
#include "engine/plan_aims.h"
#include "engine/screen/screening.h"

#include <memory>

namespace pacewise {

struct PlanFacts {
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const Request> request;
    TherapistNotes notes;
    PlanAims aims;
    std::shared_ptr<const CaseOfPlan> at_hand;  ///< for questions
};

struct RequestFacts {
    std::shared_ptr<const Request> request;
    Screening screening;  ///< verdicts in the order of the catalog
};

/// Once the sign is raised they are not whole: nobody wants them any more.
PlanFacts facts_of(std::shared_ptr<const Plan>, std::shared_ptr<const Request>, const StopSign& = {});
RequestFacts facts_of(std::shared_ptr<const Request>);

}
