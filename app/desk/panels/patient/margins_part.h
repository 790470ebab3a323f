// The five rules that the plan comes nearest to, with a bar and words for each.
#pragma once

#include "app/desk/panels/patient/patient_state.h"

namespace pacewise {

/// All rules of the plan's facts, the tightest first; empty while they are worked out.
std::vector<TightRule> tight_rules(const Ui&, const Scene&);
void draw_margins_of_patient(Ui&, const Scene&, PatientPanelState&, Outbox&);

}
