#include "engine/paper/charts/small_curve.h"

#include "engine/page/text_piece.h"
#include "engine/paper/charts/strokes.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double dot = 1.8;
constexpr double beside = 3;
constexpr double least_height = 20;

long largest_in(const SmallCurve& curve)
{
    long most = 1;
    for (const auto& value : curve.values) most = std::max(most, value.value_or(0));
    return most;
}

Plot plot_of(const CurveColumns& all, std::size_t columns, long most, double height)
{
    constexpr double inset = 3;
    const double x = all.name_width + all.value_width;
    return {{x, inset, all.width - x - all.value_width, height - 2 * inset},
            most,
            std::max(1, static_cast<int>(columns))};
}

/// Over the whole width in every row, so that rows stand under each other on mirrored pages, too.
Outline rule_under(const CurveColumns& all, double y)
{
    return stroke({0, y}, {all.width, y}, thin, grid_grey);
}

/// A line through values that follow each other, and a dot at each.
void add_curve(Block& block, const Plot& plot, const SmallCurve& curve)
{
    std::vector<Spot> spots;
    const auto draw = [&] {
        if (spots.size() > 1) block.items.push_back(path(spots, 1.5));
        for (const Spot& spot : spots) {
            const PageItem mark = Disc{spot, dot, Disc::Fill::full, {}};
            block.items.push_back(mark);
        }
        spots.clear();
    };
    for (std::size_t at = 0; at < curve.values.size(); ++at) {
        if (curve.values[at])
            spots.push_back({plot.middle_of(static_cast<int>(at)), plot.y_of(*curve.values[at])});
        else
            draw();
    }
    draw();
}

void add_ends(Block& block, const Lettering& letters, const Plot& plot, const SmallCurve& curve, double y)
{
    std::optional<std::size_t> first, last;
    for (std::size_t at = 0; at < curve.values.size(); ++at)
        if (curve.values[at]) last = at, first = first ? first : last;
    if (!first) return;
    const auto x = [&](std::size_t at) { return plot.middle_of(static_cast<int>(at)); };
    if (*first != *last)
        letters.add(block, std::to_string(*curve.values[*first]), {x(*first) - dot - beside, y}, Anchor::end);
    letters.add(block, std::to_string(*curve.values[*last]), {x(*last) + dot + beside, y}, Anchor::start);
}

}

double curve_value_width(const Lettering& letters, const std::vector<SmallCurve>& curves)
{
    long most = 0;
    for (const SmallCurve& curve : curves) most = std::max(most, largest_in(curve));
    return letters.width(std::to_string(most)) + dot + 2 * beside;
}

Piece small_curve(const Lettering& letters, const SmallCurve& curve, const CurveColumns& all)
{
    Piece name = text_piece(letters.ruler, Phrase{curve.name, false},
                            {letters.size, BlockRole::figure, black}, all.name_width - beside);
    const double height = std::max(least_height, name.height);
    const double y = (height - name.height) / 2;
    Piece row;
    put(row, std::move(name), 0, y);
    Block block = merged(BlockRole::figure, row);
    block.alt = curve.alt;
    const Plot plot = plot_of(all, curve.values.size(), largest_in(curve), height);
    add_borders(block, plot, all.stretches, 0, height);
    block.items.push_back(rule_under(all, plot.area.bottom()));
    add_curve(block, plot, curve);
    add_ends(block, letters, plot, curve, (height - letters.line()) / 2);
    return piece_of(std::move(block), all.width, height);
}

Piece curve_names(const Lettering& letters, const std::vector<std::string>& names, const CurveColumns& all,
                  const std::string& alt)
{
    Block block{BlockRole::figure, {}, alt};
    const Plot plot = plot_of(all, names.size(), 1, letters.line());
    std::vector<Stretch> columns;
    for (std::size_t at = 0; at < names.size(); ++at)
        columns.push_back({static_cast<int>(at), static_cast<int>(at), names[at]});
    add_names(block, letters, plot, columns, 0);
    block.items.push_back(rule_under(all, letters.line()));
    return piece_of(std::move(block), all.width, letters.line());
}

}
