// The left column: who it is, the program, findings as chips with their rows, what nobody looked at, life and
// wishes, the therapist's own word, and the rules that are tight.
#pragma once

#include "app/desk/panels/patient/patient_state.h"

namespace pacewise {

void draw_patient(Ui&, const Scene&, PatientPanelState&, Outbox&);

}
