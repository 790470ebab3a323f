#include "engine/patient/write_pieces.h"

#include <algorithm>

namespace pacewise {

void write_week(YamlWriter& out, const WeekWindows& week, YamlWriter::Style style)
{
    const auto is_empty = [](const auto& day) { return day.second.empty(); };
    if (std::all_of(week.begin(), week.end(), is_empty)) {
        out.value("none");
        return;
    }
    out.begin_map(style);
    for (const auto& [day, windows] : week) {
        if (windows.empty()) continue;
        out.key(word_of(day)).begin_list(YamlWriter::Style::flow);
        for (const Window window : windows) out.value(window_text(window));
        out.end();
    }
    out.end();
}

}
