// The life of the window: wait, draw, act, and sleep again. A window in which nothing happens uses no
// processor time.
#pragma once

#include "app/desk/shell/options.h"

namespace pacewise {

/// Until the desk is closed. Care: throws NoWindow, DiskTrouble.
void run_desk(const DeskOptions&);

}
