#include "engine/paper/charts/axis.h"

#include "engine/paper/charts/strokes.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double before_axis = 4;

/// How many values a plot of this height has room for.
int values_wanted(const Lettering& letters, const Plot& plot)
{
    return std::max(1, static_cast<int>(plot.area.height / (1.6 * letters.line())));
}

double middle_of(const Plot& plot, const Stretch& stretch)
{
    return (plot.middle_of(stretch.first) + plot.middle_of(stretch.last)) / 2;
}

/// Every which name can stand without touching the next.
std::size_t names_apart(const Lettering& letters, const Plot& plot, const std::vector<Stretch>& stretches)
{
    constexpr double between = 4;
    for (std::size_t step = 1; step < stretches.size(); ++step) {
        bool fits = true;
        for (std::size_t at = 0; at + step < stretches.size() && fits; at += step) {
            const Stretch &one = stretches[at], &next = stretches[at + step];
            const double needed = (letters.width(one.name) + letters.width(next.name)) / 2 + between;
            fits = middle_of(plot, next) - middle_of(plot, one) >= needed;
        }
        if (fits) return step;
    }
    return std::max<std::size_t>(1, stretches.size());
}

}

std::vector<long> round_values(long most, int wanted)
{
    for (long ten = 1;; ten *= 10)
        for (const long factor : {1, 2, 5}) {
            const long step = factor * ten;
            if (most / step > wanted) continue;
            std::vector<long> values;
            for (long value = step; value <= most; value += step) values.push_back(value);
            return values;
        }
}

double value_axis_width(const Lettering& letters, long most)
{
    return letters.width(std::to_string(most)) + 2 * before_axis;
}

void add_value_axis(Block& block, const Lettering& letters, const Plot& plot)
{
    const Area& area = plot.area;
    for (const long value : round_values(plot.most, values_wanted(letters, plot))) {
        const double y = plot.y_of(value);
        block.items.push_back(stroke({area.x, y}, {area.right(), y}, thin, grid_grey));
        block.items.push_back(
            letters.set(std::to_string(value), {area.x - before_axis, y - letters.line() / 2}, Anchor::end));
    }
    block.items.push_back(stroke({area.x, area.y}, {area.x, area.bottom()}));
    block.items.push_back(stroke({area.x, area.bottom()}, {area.right(), area.bottom()}));
}

void add_names(Block& block, const Lettering& letters, const Plot& plot,
               const std::vector<Stretch>& stretches, double y)
{
    const std::size_t step = names_apart(letters, plot, stretches);
    for (std::size_t at = 0; at < stretches.size(); at += step)
        block.items.push_back(
            letters.set(stretches[at].name, {middle_of(plot, stretches[at]), y}, Anchor::middle));
}

void add_borders(Block& block, const Plot& plot, const std::vector<Stretch>& stretches, double top,
                 double bottom)
{
    for (std::size_t at = 1; at < stretches.size(); ++at)
        add_dashes(block, plot.left_of(stretches[at].first), top, bottom);
}

}
