// The plan for what is asked now: as near as can be to the plan at hand, or the next version of the approved
// one. Works on a snapshot, beside the window.
#pragma once

#include "app/desk/document/plan_document.h"

namespace pacewise {

/// An answer remembers what it answers: if the document has moved on by then, it is not applied.
struct PlanAnswer {
    std::shared_ptr<const Request> asked;
    std::shared_ptr<const Plan> plan;  ///< null: there is none, or it was stopped
    std::shared_ptr<const NoPlanFound> none;
    std::shared_ptr<const std::vector<Revised>> changes;  ///< from the plan that the document shows
};

PlanAnswer replan(const PlanDocument&, const Budget&);
/// The document with the answer; the same document where the answer belongs to another request.
PlanDocument answered_with(PlanDocument, const PlanAnswer&);

}
