// What was probably meant: the usual slips of people who write dates, times, durations and words by hand,
// turned into the way out that a message offers. Each gives nothing when it cannot tell.
#pragma once

#include "engine/base/said.h"
#include "engine/yaml/node.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// "9:30", "9.30", "9:30 am" are "09:30"; "4 pm" is "16:00".
std::optional<std::string> meant_time(std::string_view);
/// "9:00 - 9:40" is "09:00-09:40".
std::optional<std::string> meant_window(std::string_view);
/// "3.11.2026" and "2026/11/3" are "2026-11-03"; "2026-02-30" is the last day of that month.
std::optional<std::string> meant_date(std::string_view);
/// "90s", "90 sec", "2 days" are "90 s", "90 s", "48 h".
std::optional<std::string> meant_duration(std::string_view);
/// "120-60 sec" is "60-120 s".
std::optional<std::string> meant_duration_range(std::string_view);
/// "yes", "On", "True" are "true".
std::optional<std::string> meant_truth(std::string_view);
/// "Sit To_Stand" is "sit-to-stand".
std::optional<std::string> meant_name(std::string_view);
/// "yellow-band" is "band-yellow", "dorsi" is "dorsiflexors", "Monday" is "mon".
std::optional<std::string> meant_word(std::string_view, const std::vector<std::string>& words);

/// Whether the text has the form of a date (2026-02-30), even though there may be no such day.
bool looks_like_date(std::string_view);

/// "write 09:30" when it can be told what was meant.
Said write_or(const Node&, std::optional<std::string> (*meant)(std::string_view), const char* otherwise);

}
