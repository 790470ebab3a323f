// The page with the protocol and the first Monday.
#pragma once

#include "app/desk/dialogs/new_patient/new_patient_state.h"

namespace pacewise {

void draw_plan_page(PatientForm&, const Scene&, NewPatientState&);
/// The protocol that was chosen; null while none was.
const Protocol* chosen_protocol(const Scene&, const NewPatientState&);

}
