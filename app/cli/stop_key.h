// Ctrl-C while a plan is looked for: the first one ends the search with the best plan so far, a second one
// ends the program.
#pragma once

#include "engine/base/stop_sign.h"

namespace pacewise::cli {

/// True from the first Ctrl-C on. Whoever asks for it takes the key.
StopSign stopped_by_ctrl_c();

}
