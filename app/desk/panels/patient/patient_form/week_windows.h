// The windows of a day as they are typed: "09:00-09:40, 16:00-16:30". Short forms are understood: "9-9:40".
#pragma once

#include "engine/patient/patient.h"
#include "engine/wording/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

std::string windows_text(const std::vector<Window>&);
/// Sorted; nothing when a part of it is no window. An empty text has no windows.
std::optional<std::vector<Window>> read_windows_text(const std::string&);
/// One text for each day that has windows: "Tuesday 09:00-09:40"
std::vector<std::string> week_entries(const Wording&, const WeekWindows&);

}
