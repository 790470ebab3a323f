#include "engine/paper/qr_piece.h"

#include "engine/version_code/qr_pattern.h"

namespace pacewise {

namespace {

constexpr double mm = 72 / 25.4;
constexpr double pattern_side = 18 * mm;

Outline filled(const Area& area)
{
    return {
        {{area.x, area.y}, {area.right(), area.y}, {area.right(), area.bottom()}, {area.x, area.bottom()}},
        black,
        0,
        true};
}

/// The black squares of a row, neighbours as one, so that no hair lines show between them.
void add_row(Block& block, const QrPattern& pattern, int row, double square)
{
    for (int column = 0; column < pattern.side; ++column) {
        if (!pattern.at(row, column)) continue;
        const int first = column;
        while (column < pattern.side && pattern.at(row, column)) ++column;
        block.items.push_back(filled({(quiet_squares + first) * square, (quiet_squares + row) * square,
                                      (column - first) * square, square}));
    }
}

double square_side(const QrPattern& pattern) { return pattern_side / pattern.side; }

double whole_side(const QrPattern& pattern)
{
    return (pattern.side + 2 * quiet_squares) * square_side(pattern);
}

}

double qr_side(const Setting& set) { return whole_side(qr_pattern(set.input.version_code)); }

double qr_border(const Setting& set)
{
    if (set.input.version_code.empty()) return 0;
    return quiet_squares * square_side(qr_pattern(set.input.version_code));
}

Piece qr_piece(const Setting& set)
{
    const QrPattern pattern = qr_pattern(set.input.version_code);
    Block block{BlockRole::figure, {}, set.say()("alt_version_code", {{"code", set.input.version_code}})};
    for (int row = 0; row < pattern.side; ++row) add_row(block, pattern, row, square_side(pattern));
    return piece_of(std::move(block), whole_side(pattern), whole_side(pattern));
}

}
