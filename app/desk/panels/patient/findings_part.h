// Findings as chips by family; a chip opens the rows of its finding in place, a heading those of the whole
// family. What nobody looked at. Life and wishes of the patient.
#pragma once

#include "app/desk/panels/patient/patient_state.h"

namespace pacewise {

void draw_findings(PatientForm&, PatientPanelState&);
/// Each chip leads to the rows in which it is answered.
void draw_missing(Ui&, PatientPanelState&);
void draw_life(PatientForm&, PatientPanelState&);

}
