// What the patterns, lines and signs of the chart mean; only those that it has.
#pragma once

#include "app/desk/panels/load/load_chart.h"

namespace pacewise {

struct LegendEntry {
    std::string words;
    std::optional<Modality> kind{};
    std::optional<Mark> mark{};
    enum class Line { none, carried, capacity, bars, shade } line = Line::none;
};

std::vector<LegendEntry> load_legend(const Ui&, const LoadView&);
/// In pixels, for this height; with as many columns as it needs.
float legend_width(const Ui&, const std::vector<LegendEntry>&, float height);
void draw_load_legend(Ui&, const std::vector<LegendEntry>&, ImVec2 low, float height);

}
