// Edits of the plan as a whole: repairs, alternatives, approval, the next version.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

/// Whether a plan made afresh may be used: not once a version was approved. The next version of an approved
/// plan keeps what patients know.
bool takes_other_plans(const PlanDocument&);

Edit edit_by(const ApplyRepair&, const PlanDocument&);
Edit edit_by(const UsePlan&, const PlanDocument&);
Edit edit_by(const Approve&, const PlanDocument&);
Edit edit_by(const BeginRevision&, const PlanDocument&);
Edit edit_by(const PlanAfresh&, const PlanDocument&);
Edit edit_by(const PlanAgain&, const PlanDocument&);

}
