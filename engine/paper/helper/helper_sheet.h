// A sheet for the person who helps (clinical.md T27): when to be there, what to do at which exercise, what
// never to do, when to stop and whom to call.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// Nothing when nobody needs help.
void place_helper(Flow&, const Setting&);

}
