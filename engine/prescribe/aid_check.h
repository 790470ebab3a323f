// A walking aid that does not fit disturbs the gait it should help. Until size and use were looked at,
// walking does not grow (B64, SA23).
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

/// Never checked, checked more than twelve months before this date, or joints hurt since it is new. False
/// without an aid, and for a wheelchair.
bool aid_check_is_due(const Patient&, Date on);

}
