// The therapist's own word, each with a button to take it back: what is pinned, banned, typed by hand, and
// which precautions are set aside, with the reason. And the precautions that hold, to be set aside.
#pragma once

#include "app/desk/panels/patient/patient_state.h"

namespace pacewise {

void draw_wishes(Ui&, const Scene&, PatientPanelState&, Outbox&);

/// "Bridge: Tuesday 09:00, phase 2; 2 x 10, effort 4"
std::string pin_words(const Ui&, const Scene&, const Pin&);
std::string banned_place_words(const Ui&, const Scene&, const BannedPlace&);

}
