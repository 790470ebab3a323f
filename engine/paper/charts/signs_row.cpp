#include "engine/paper/charts/signs_row.h"

#include "engine/paper/charts/strokes.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double before_axis = 4;

Outline polygon(std::vector<Spot> spots) { return {std::move(spots), black, 0, true}; }

void add_cross(Block& block, Spot at, double r)
{
    block.items.push_back(stroke({at.x - r, at.y - r}, {at.x + r, at.y + r}, 1));
    block.items.push_back(stroke({at.x - r, at.y + r}, {at.x + r, at.y - r}, 1));
}

void add_sign(Block& block, DaySign sign, Spot at, double r)
{
    switch (sign) {
    case DaySign::triangle:
        return block.items.push_back(polygon({{at.x - r, at.y - r}, {at.x + r, at.y - r}, {at.x, at.y + r}}));
    case DaySign::square: return block.items.push_back(border({at.x - r, at.y - r, 2 * r, 2 * r}));
    case DaySign::half: return block.items.push_back(Disc{at, r + 0.5, Disc::Fill::half, {}});
    case DaySign::ring: return block.items.push_back(Disc{at, r + 0.5, Disc::Fill::none, {}});
    case DaySign::arrow:
        return block.items.push_back(polygon({{at.x - r, at.y - r}, {at.x + r, at.y}, {at.x - r, at.y + r}}));
    case DaySign::cross: return add_cross(block, at, r);
    }
}

}

double sign_rows_width(const Lettering& letters, const std::vector<SignRow>& rows)
{
    double widest = 0;
    for (const SignRow& row : rows) widest = std::max(widest, letters.width(row.name) + before_axis);
    return widest;
}

void add_sign_rows(Block& block, const Lettering& letters, const Plot& plot, const std::vector<SignRow>& rows,
                   double y)
{
    constexpr double largest = 3.5, apart = 0.5;
    const double radius = std::min(largest, plot.column_width() / 2 - apart);
    for (const SignRow& row : rows) {
        block.items.push_back(letters.set(row.name, {plot.area.x - before_axis, y}, Anchor::end));
        for (const int column : row.columns)
            add_sign(block, row.sign, {plot.middle_of(column), y + letters.line() / 2}, radius);
        y += letters.line();
    }
}

}
