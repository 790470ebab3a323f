// "We did not look" is not "there is none": three answers side by side, the one that holds is filled and
// ticked. One stop for the keyboard: N none, Y present, ? not recorded, arrows step.
#pragma once

#include "app/desk/widgets/ui.h"

#include <array>
#include <optional>

namespace pacewise {

enum class Recorded { unknown, none, present };

/// The answer given just now. `words` in the order of Recorded. Tests and the mouse find the three as
/// "<name> unknown", "<name> none", "<name> present".
std::optional<Recorded> three_state(Ui&, const std::string& name, Recorded now,
                                    const std::array<std::string, 3>& words);

}
