#include "engine/patient/readers.h"

#include <algorithm>

namespace pacewise {

namespace {

std::optional<std::vector<Window>> read_windows(const Node& node, Reading& reading)
{
    auto windows = distinct(read_free_window, [](Window a, Window b) { return a == b; })(node, reading);
    if (!windows) return {};
    std::sort(windows->begin(), windows->end());
    for (std::size_t at = 1; at < windows->size(); ++at) {
        const Window earlier = (*windows)[at - 1], later = (*windows)[at];
        if (earlier == later || !earlier.meets(later)) continue;
        const Window whole{earlier.from, std::max(earlier.to, later.to)};
        reading.error(node, said("{1} and {2} overlap", window_text(earlier), window_text(later)),
                      said("write {1}", window_text(whole)));
    }
    return windows;
}

}

std::optional<WeekWindows> read_week(const Node& node, Reading& reading)
{
    if (is_none(node)) return WeekWindows{};
    Record week(node, reading, "week");
    WeekWindows windows;
    for (const Weekday day : all_weekdays)
        if (auto read = week.optional(std::string(word_of(day)), read_windows); read && !read->empty())
            windows[day] = std::move(*read);
    if (!week.is_map()) return {};
    return windows;
}

}
