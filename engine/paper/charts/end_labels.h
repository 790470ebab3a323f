// Names at the right end of what they name, so that nobody has to match a legend. Where they would touch,
// they move apart, and a thin line leads to each.
#pragma once

#include "engine/paper/charts/lettering.h"
#include "engine/paper/charts/pattern.h"

#include <optional>
#include <vector>

namespace pacewise {

struct EndLabel {
    std::string name;
    double y = 0;                      ///< of what it names
    bool leads = true;                 ///< false when what it names is not there at the end
    std::optional<Pattern> pattern{};  ///< a sample of it
};

double end_labels_width(const Lettering&, const std::vector<EndLabel>&);
/// `column` is where the labels may stand; its left edge is where the chart ends. Labels come by their y.
void add_end_labels(Block&, const Lettering&, std::vector<EndLabel>, const Area& column);

}
