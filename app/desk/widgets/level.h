// A level from 0 to 10 as a bar with the number beside it, or "not recorded". Arrows step, digits set, Del
// takes the record away.
#pragma once

#include "app/desk/widgets/ui.h"

#include <optional>

namespace pacewise {

struct LevelAnswer {
    std::optional<int> level;  ///< empty: not recorded
};
/// The new level once the mouse was let go or a key was pressed.
std::optional<LevelAnswer> level_bar(Ui&, const std::string& name, const std::string& label,
                                     std::optional<int> level, const std::string& not_recorded);

}
