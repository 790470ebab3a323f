// Edits of the plan as a whole: repairs, alternatives, approval, the next version.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

Edit edit_by(const ApplyRepair&, const PlanDocument&);
Edit edit_by(const UsePlan&, const PlanDocument&);
Edit edit_by(const Approve&, const PlanDocument&);
Edit edit_by(const BeginRevision&, const PlanDocument&);
Edit edit_by(const PlanAfresh&, const PlanDocument&);
Edit edit_by(const PlanAgain&, const PlanDocument&);

}
