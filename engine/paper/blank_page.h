// The empty back of a sheet, so that the next part of a two-sided print begins on paper of its own: the week
// hangs on the fridge, the cards lie on the table.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// It says that nothing is missing.
Page blank_page(const Setting&);

}
