// The last page: what is wrong, what is not recorded and what follows from that, and "Create".
#pragma once

#include "app/desk/dialogs/new_patient/new_patient_state.h"

namespace pacewise {

void draw_review_page(PatientForm&, const Scene&, NewPatientState&);
/// What stands in the way of a plan, in words; empty when it can be made.
std::string not_ready_words(const Ui&, const Scene&, const NewPatientState&);

}
