#include "engine/paper/charts/load_curve.h"

#include "engine/paper/charts/end_labels.h"
#include "engine/paper/charts/strokes.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double before_names = 2;
constexpr double ring = 4.5;
constexpr double headroom = ring + 1;  // the ring may lie on the highest value

long largest_in(const std::vector<long>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

long most_of(const LoadCurve& chart)
{
    if (chart.most > 0) return chart.most;
    return std::max({1L, largest_in(chart.bars), largest_in(chart.line), largest_in(chart.steps)});
}

void add_bars(Block& block, const Plot& plot, const std::vector<long>& values)
{
    constexpr double share = 0.6, widest = 6;
    constexpr Ink grey{0.45, 0.45, 0.45};
    const double width = std::min(widest, share * plot.column_width());
    for (std::size_t at = 0; at < values.size(); ++at)
        if (values[at] > 0)
            block.items.push_back(surface({plot.middle_of(static_cast<int>(at)) - width / 2,
                                           plot.y_of(values[at]), width, plot.height_of(values[at])},
                                          grey));
}

void add_line(Block& block, const Plot& plot, const std::vector<long>& values)
{
    std::vector<Spot> spots;
    for (std::size_t at = 0; at < values.size(); ++at)
        spots.push_back({plot.middle_of(static_cast<int>(at)), plot.y_of(values[at])});
    block.items.push_back(path(std::move(spots), thick));
}

void add_steps(Block& block, const Plot& plot, const std::vector<long>& values)
{
    std::vector<Spot> spots;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const int column = static_cast<int>(at);
        spots.push_back({plot.left_of(column), plot.y_of(values[at])});
        spots.push_back({plot.left_of(column + 1), plot.y_of(values[at])});
    }
    block.items.push_back(path(std::move(spots), 1));
}

void add_ring(Block& block, const Lettering& letters, const Plot& plot, const LoadCurve& chart)
{
    if (!chart.ringed) return;
    const Spot at{plot.middle_of(*chart.ringed),
                  plot.y_of(chart.line[static_cast<std::size_t>(*chart.ringed)])};
    block.items.push_back(Disc{at, ring, Disc::Fill::none, {}});
    const double half = letters.width(chart.ring_words) / 2;
    const double x =
        std::clamp(at.x, plot.area.x + half, std::max(plot.area.x, plot.area.right() - half) + 1);
    block.items.push_back(stroke({at.x, plot.area.y - headroom}, {at.x, at.y - ring}));
    letters.add(block, chart.ring_words, {x, plot.area.y - headroom - letters.line()}, Anchor::middle);
}

std::vector<EndLabel> labels_of(const LoadCurve& chart, const Plot& plot)
{
    return {{chart.bars_name, plot.y_of(chart.bars.back()), chart.bars.back() > 0},
            {chart.line_name, plot.y_of(chart.line.back())},
            {chart.steps_name, plot.y_of(chart.steps.back())}};
}

/// Week borders below the axis, phase borders through the plot.
void add_weeks(Block& block, const Lettering& letters, const Plot& plot, const LoadCurve& chart)
{
    constexpr double tick = 4;
    for (const Stretch& week : chart.weeks) {
        const double x = plot.left_of(week.first);
        block.items.push_back(stroke({x, plot.area.bottom()}, {x, plot.area.bottom() + tick}));
    }
    add_names(block, letters, plot, chart.weeks, plot.area.bottom() + before_names);
    if (chart.stretches.size() < 2) return;
    add_borders(block, plot, chart.stretches, 0, plot.area.bottom());
    add_names(block, letters, plot, chart.stretches, 0);
}

}

Piece load_curve(const Lettering& letters, const LoadCurve& chart, double width, double height)
{
    Block block{BlockRole::figure, {}, chart.alt};
    const double line = letters.line(), phases = chart.stretches.size() > 1 ? line : 0;
    const double left =
        std::max(value_axis_width(letters, most_of(chart)), sign_rows_width(letters, chart.signs));
    Plot plot{
        {left, phases + line + headroom, 0, height}, most_of(chart), static_cast<int>(chart.bars.size())};
    plot.area.width = width - left - end_labels_width(letters, labels_of(chart, plot));
    add_value_axis(block, letters, plot);
    add_weeks(block, letters, plot, chart);
    add_bars(block, plot, chart.bars);
    add_steps(block, plot, chart.steps);
    add_line(block, plot, chart.line);
    add_ring(block, letters, plot, chart);
    add_end_labels(block, letters, labels_of(chart, plot),
                   {plot.area.right(), phases, width - plot.area.right(), height + 2 * line});
    const double below = plot.area.bottom() + before_names + line;
    add_sign_rows(block, letters, plot, chart.signs, below);
    return piece_of(std::move(block), width, below + static_cast<double>(chart.signs.size()) * line);
}

}
