// Edits of whom the plan is for and which program it follows.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

Edit edit_by(const ChangePatient&, const PlanDocument&);
Edit edit_by(const ChangeProtocol&, const PlanDocument&);
Edit edit_by(const ChangeStart&, const PlanDocument&);
Edit edit_by(const ChangePace&, const PlanDocument&);
Edit edit_by(const ChangeEmphasis&, const PlanDocument&);
Edit edit_by(const UseCatalog&, const PlanDocument&);

}
