// For the therapist, not for the patient: what was checked, where the plan is tight, what was set aside and
// why, what changed, which dates differ, and what the plan could not give.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// Pages of their own, in small letters whatever size the patient reads; `set` is that of the patient's
/// pages.
std::vector<Page> therapist_copy(const Setting& set);

}
