#include "engine/paper/grid.h"

#include "engine/base/text.h"
#include "engine/paper/grid_lines.h"
#include "engine/paper/signs.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pacewise {

namespace {

double pad(const Setting& set) { return set.sheet.gap(1.1); }

double bar_width(const Setting& set) { return set.sheet.gap(12); }

/// Sign or bar, and the gap after it.
double before_words(const Setting& set, const GridCell& cell)
{
    if (cell.sign) return 2 * set.sheet.mark + set.sheet.gap();
    return cell.percent ? bar_width(set) + set.sheet.gap() : 0;
}

/// What a cell needs beside its words.
double beside_words(const Setting& set, const GridCell& cell)
{
    constexpr double rounding = 1;
    return before_words(set, cell) + 2 * pad(set) + rounding;
}

double natural_width(const Setting& set, const GridCell& cell)
{
    return set.ruler.width({cell.words, cell.bold}, set.sheet.body) + beside_words(set, cell);
}

/// No word, and nothing that a no-break space holds together, is torn apart.
double least_width(const Setting& set, const GridCell& cell)
{
    double widest = 0;
    for (const std::string& word : split(cell.words, ' '))
        widest = std::max(widest, set.ruler.width({word, cell.bold}, set.sheet.body));
    return widest + beside_words(set, cell);
}

/// The widest cell of each column; a row of one cell spans all columns and does not count.
template <class Width> std::vector<double> widest_of(const std::vector<GridRow>& rows, Width width)
{
    std::vector<double> widest(rows.front().size(), 0);
    for (const GridRow& row : rows)
        for (std::size_t at = 0; row.size() == widest.size() && at < row.size(); ++at)
            widest[at] = std::max(widest[at], width(row[at]));
    return widest;
}

double sum_of(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Between the least and the natural width as far as there is room; what is left over is shared out.
std::vector<double> column_widths(const Setting& set, const std::vector<GridRow>& rows, double width)
{
    std::vector<double> least = widest_of(rows, [&](const GridCell& cell) { return least_width(set, cell); });
    std::vector<double> natural =
        widest_of(rows, [&](const GridCell& cell) { return natural_width(set, cell); });
    const double needed = sum_of(least), wanted = sum_of(natural), count = static_cast<double>(least.size());
    for (std::size_t at = 0; at < least.size(); ++at) {
        if (wanted <= width)
            natural[at] += (width - wanted) / count;
        else if (needed >= width)
            natural[at] = least[at] * width / needed;
        else
            natural[at] = least[at] + (natural[at] - least[at]) * (width - needed) / (wanted - needed);
    }
    return natural;
}

std::vector<Spot> corners(double width, double height)
{
    return {{0, 0}, {width, 0}, {width, height}, {0, height}};
}

/// Full length is the whole limit; dark enough for a photocopy.
Piece bar(const Setting& set, int percent)
{
    constexpr Ink dark{0.35, 0.35, 0.35};
    const double width = bar_width(set), height = set.sheet.body * 0.6;
    const double filled = width * std::clamp(percent, 0, 100) / 100;
    Block block{BlockRole::list_item, {}, {}};
    block.items.push_back(Outline{corners(filled, height), dark, 0, true});
    block.items.push_back(Outline{corners(width, height), black, 0.75, true});
    return piece_of(std::move(block), width, height);
}

Piece cell_piece(const Setting& set, const GridCell& cell, double width)
{
    Piece piece;
    const double x = before_words(set, cell);
    if (cell.sign)
        put(piece, version_sign(set.sheet, *cell.sign, cell.sign_alt), 0,
            set.sheet.line() / 2 - set.sheet.mark);
    if (cell.percent) put(piece, bar(set, *cell.percent), 0, (set.sheet.line() - set.sheet.body * 0.6) / 2);
    put(piece, set.text(std::vector{Phrase{cell.words, cell.bold}}, width - 2 * pad(set) - x), x, 0);
    return piece;
}

Piece row_piece(const Setting& set, const GridRow& row, const std::vector<double>& widths, BlockRole role)
{
    const double inset = set.sheet.gap(0.4);
    Piece line;
    double x = 0;
    std::vector<std::size_t> cells;
    for (std::size_t at = 0; at < row.size(); ++at) {
        Piece cell = cell_piece(set, row[at], widths[at]);
        cells.push_back(items_in(cell));
        put(line, std::move(cell), x + pad(set), inset);
        x += widths[at];
    }
    const double height = line.height + inset;
    Block block = merged(role, line);
    block.cells = std::move(cells);
    Piece piece = piece_of(std::move(block), x, height);
    piece.blocks.insert(piece.blocks.begin(), grid_lines(widths, height, 0.75));
    return piece;
}

}

bool grid_fits(const Setting& set, const std::vector<GridRow>& rows, double width)
{
    return sum_of(widest_of(rows, [&](const GridCell& cell) { return least_width(set, cell); })) <= width;
}

std::vector<Piece> grid_pieces(const Setting& set, const std::vector<GridRow>& rows, double width,
                               GridHead head)
{
    const auto widths = column_widths(set, rows, width);
    std::vector<Piece> pieces;
    for (const GridRow& row : rows) {
        const bool names = head == GridHead::first_row && pieces.empty();
        pieces.push_back(row_piece(set, row, row.size() == 1 ? std::vector{width} : widths,
                                   names ? BlockRole::table_head : BlockRole::table_row));
    }
    return pieces;
}

}
