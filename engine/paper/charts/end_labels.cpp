#include "engine/paper/charts/end_labels.h"

#include "engine/paper/charts/strokes.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double leader = 12;
constexpr double sample = 12;
constexpr double gap = 3;

/// Middles of the labels: as near as can be to what they name, one line apart, inside the column.
std::vector<double> places_of(const std::vector<EndLabel>& labels, double line, const Area& column)
{
    std::vector<double> places;
    double next = column.y + line / 2;
    for (const EndLabel& label : labels) {
        places.push_back(std::max(label.y, next));
        next = places.back() + line;
    }
    double lowest = column.bottom() - line / 2;
    for (auto place = places.rbegin(); place != places.rend(); ++place, lowest -= line)
        *place = std::min(*place, lowest);
    return places;
}

}

double end_labels_width(const Lettering& letters, const std::vector<EndLabel>& labels)
{
    double widest = 0;
    for (const EndLabel& label : labels)
        widest = std::max(widest, letters.width(label.name) + (label.pattern ? sample + gap : 0));
    return leader + gap + widest;
}

void add_end_labels(Block& block, const Lettering& letters, std::vector<EndLabel> labels, const Area& column)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    const std::vector<double> places = places_of(labels, letters.line(), column);
    for (std::size_t at = 0; at < labels.size(); ++at) {
        const EndLabel& label = labels[at];
        double x = column.x + leader;
        if (label.leads) block.items.push_back(stroke({column.x + 1, label.y}, {x - 1, places[at]}));
        x += gap;
        if (label.pattern)
            add_pattern(block, *label.pattern, {x, places[at] - sample / 2 + 1, sample, sample - 2});
        if (label.pattern) x += sample + gap;
        block.items.push_back(letters.set(label.name, {x, places[at] - letters.line() / 2}, Anchor::start));
    }
}

}
