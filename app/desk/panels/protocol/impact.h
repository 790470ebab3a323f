// What a change of the protocol does to the patient's weeks: the minutes of every week before and after.
#pragma once

#include "app/desk/panels/protocol/protocol_state.h"

namespace pacewise {

void draw_impact(Ui&, const Scene&, const ProtocolPanelState&);

/// Minutes of all sessions in full, for every week of the plan.
std::vector<int> minutes_by_week(const Plan&);

}
