// Edits of the therapist's own word: pins, bans, typed doses, precautions set aside.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

Edit edit_by(const AddPin&, const PlanDocument&);
Edit edit_by(const RemovePin&, const PlanDocument&);
Edit edit_by(const Ban&, const PlanDocument&);
Edit edit_by(const LiftTheBan&, const PlanDocument&);
Edit edit_by(const LiftPlaceBan&, const PlanDocument&);
Edit edit_by(const SetAside&, const PlanDocument&);
Edit edit_by(const TakeBackSetAside&, const PlanDocument&);
Edit edit_by(const TypeDose&, const PlanDocument&);

}
