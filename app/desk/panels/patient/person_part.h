// The head of the left column: name, age, and the program that the plan follows.
#pragma once

#include "app/desk/panels/patient/patient_state.h"

namespace pacewise {

void draw_person(PatientForm&, const Scene&, PatientPanelState&, Outbox&);

}
