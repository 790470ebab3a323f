// Many boxes to tick in columns: one stop for the keyboard. Inside, arrows walk, letters jump to the box that
// begins with them, Enter and Space tick.
#pragma once

#include "app/desk/widgets/ui.h"

#include <optional>

namespace pacewise {

/// The box that was ticked or unticked just now. `names` are for tests: "<name> <box>".
std::optional<int> ticks(Ui&, const std::string& name, const std::vector<std::string>& names,
                         const std::vector<std::string>& labels, const std::vector<bool>& ticked,
                         float column_width = 190);

}
