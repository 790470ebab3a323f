// Weeks of a program as people write them: "1, 2, 4".
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

std::string weeks_text(const std::vector<int>&);
/// In order, each once; nothing when the text is anything else than numbers with commas. Empty text: no
/// weeks.
std::optional<std::vector<int>> read_weeks(const std::string&);

}
