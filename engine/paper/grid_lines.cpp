#include "engine/paper/grid_lines.h"

namespace pacewise {

Block grid_lines(const std::vector<double>& widths, double height, double thick)
{
    Block lines{BlockRole::decoration, {}};
    const auto rule = [&](Spot from, Spot to) {
        lines.items.push_back(Outline{{from, to}, black, thick, false});
    };
    double x = 0;
    rule({0, 0}, {0, height});
    for (const double width : widths) {
        x += width;
        rule({x, 0}, {x, height});
    }
    rule({0, 0}, {x, 0});
    rule({0, height}, {x, height});
    return lines;
}

std::size_t items_in(const Piece& piece)
{
    std::size_t count = 0;
    for (const Block& block : piece.blocks) count += block.items.size();
    return count;
}

}
