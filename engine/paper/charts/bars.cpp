#include "engine/paper/charts/bars.h"

#include "engine/paper/charts/end_labels.h"
#include "engine/paper/charts/strokes.h"

#include <algorithm>
#include <numeric>

namespace pacewise {

namespace {

constexpr double bar_share = 0.7;  // of the column
constexpr double before_names = 2;

void add_bar(Block& block, const Plot& plot, const StackedBars& chart, int column)
{
    long below = 0;
    const std::vector<long>& parts = chart.columns[static_cast<std::size_t>(column)].parts;
    for (std::size_t kind = 0; kind < parts.size(); ++kind) {
        if (parts[kind] <= 0) continue;
        const double width = bar_share * plot.column_width();
        below += parts[kind];
        add_pattern(
            block, chart.kinds[kind].pattern,
            {plot.middle_of(column) - width / 2, plot.y_of(below), width, plot.height_of(parts[kind])});
    }
}

/// Kinds from the bottom, each at the middle of its part of the last bar.
std::vector<EndLabel> labels_of(const StackedBars& chart, const Plot& plot)
{
    std::vector<EndLabel> labels;
    long below = 0;
    for (std::size_t kind = 0; kind < chart.kinds.size(); ++kind) {
        const long part = chart.columns.back().parts[kind];
        const double y = (plot.y_of(below) + plot.y_of(below + part)) / 2;
        below += part;
        labels.push_back({chart.kinds[kind].name, y, part > 0, chart.kinds[kind].pattern});
    }
    std::reverse(labels.begin(), labels.end());
    return labels;
}

long most_of(const StackedBars& chart)
{
    long most = 1;
    for (const BarColumn& column : chart.columns) most = std::max(most, column.sum());
    return most;
}

/// The sum of a bar right above it.
void add_sums(Block& block, const Lettering& letters, const Plot& plot, const StackedBars& chart)
{
    double widest = 0;
    for (const BarColumn& column : chart.columns)
        widest = std::max(widest, letters.width(std::to_string(column.sum())));
    const int step = static_cast<int>((widest + 2) / plot.column_width()) + 1;
    for (int column = 0; column < plot.columns; column += step)
        if (const long sum = chart.columns[static_cast<std::size_t>(column)].sum(); sum > 0)
            letters.add(block, std::to_string(sum), {plot.middle_of(column), plot.y_of(sum) - letters.line()},
                        Anchor::middle);
}

std::vector<Stretch> names_of(const StackedBars& chart)
{
    std::vector<Stretch> names;
    for (std::size_t at = 0; at < chart.columns.size(); ++at)
        names.push_back({static_cast<int>(at), static_cast<int>(at), chart.columns[at].name});
    return names;
}

}

long BarColumn::sum() const { return std::accumulate(parts.begin(), parts.end(), 0L); }

Piece stacked_bars(const Lettering& letters, const StackedBars& chart, double width, double height)
{
    Block block{BlockRole::figure, {}, chart.alt};
    const double line = letters.line(), phases = chart.stretches.size() > 1 ? line : 0;
    Plot plot{{value_axis_width(letters, most_of(chart)), phases + line, 0, height},
              most_of(chart),
              static_cast<int>(chart.columns.size())};
    plot.area.width = width - plot.area.x - end_labels_width(letters, labels_of(chart, plot));
    add_value_axis(block, letters, plot);
    for (int column = 0; column < plot.columns; ++column) add_bar(block, plot, chart, column);
    add_names(block, letters, plot, names_of(chart), plot.area.bottom() + before_names);
    if (phases > 0) {
        add_borders(block, plot, chart.stretches, 0, plot.area.bottom());
        add_names(block, letters, plot, chart.stretches, 0);
    }
    add_sums(block, letters, plot, chart);
    add_end_labels(block, letters, labels_of(chart, plot),
                   {plot.area.right(), 0, width - plot.area.right(), plot.area.bottom() + line});
    return piece_of(std::move(block), width, plot.area.bottom() + before_names + line);
}

}
