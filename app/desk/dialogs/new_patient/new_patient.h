// The guided form for a new patient: one page after the other, by keyboard alone if wanted. Enter goes on to
// the next row, Ctrl+Enter to the next page, Ctrl+Shift+Enter back; N says "none", Y "present".
#pragma once

#include "app/desk/dialogs/new_patient/new_patient_state.h"

namespace pacewise {

/// Asks for NewPlan when all is said, and for CloseDialog when it is closed.
void draw_new_patient(Ui&, const Scene&, NewPatientState&, Outbox&);

}
