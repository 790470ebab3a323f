#include "engine/paper/dose_table.h"

#include "engine/base/text.h"
#include "engine/paper/date_words.h"
#include "engine/paper/dose_words.h"
#include "engine/paper/signs.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

/// Doses in words, for every version of the day.
using Cells = std::array<std::string, 3>;

struct WeekRow {
    int from;
    int to;
    Cells cells;
};

std::string cell_words(const Wording& say, const std::vector<Dose>& doses)
{
    std::vector<std::string> words;
    for (const Dose& dose : doses) {
        const std::string text = dose_words(say, dose, SideUse::both);
        if (std::find(words.begin(), words.end(), text) == words.end()) words.push_back(text);
    }
    return words.empty() ? say("not_today") : joined(words, say("or"));
}

std::vector<WeekRow> rows_of(const Wording& say, const Card& card)
{
    std::vector<WeekRow> rows;
    for (const auto& [week, doses] : card.weeks) {
        if (doses.full.empty()) continue;
        const Cells cells{cell_words(say, doses.full), cell_words(say, doses.lighter),
                          cell_words(say, doses.least)};
        if (!rows.empty() && rows.back().to + 1 == week && rows.back().cells == cells)
            rows.back().to = week;
        else
            rows.push_back({week, week, cells});
    }
    return rows;
}

/// Where the columns of the table begin and how wide their words may be.
struct Columns {
    double weeks;  ///< 0 when all weeks are alike
    double cell;
    double pad;

    double x(std::size_t column) const { return weeks + static_cast<double>(column) * cell; }
};

Piece table_head(const Setting& set, const Columns& columns)
{
    constexpr std::array versions{DayVersion::full, DayVersion::lighter, DayVersion::least};
    Piece head;
    for (std::size_t at = 0; at < versions.size(); ++at) {
        const std::string name(word_of(versions[at]));
        const double x = columns.x(at) + columns.pad, sign = 2 * set.sheet.mark + set.sheet.gap();
        put(head, version_sign(set.sheet, versions[at], set.say()("alt_" + name)), x,
            set.sheet.line() / 2 - set.sheet.mark);
        const std::string range = set.say()("tired", {{"range", set.say()("tired_" + name)}});
        put(head, set.text(std::vector{Phrase{range, true}}, columns.cell - sign - columns.pad), x + sign, 0);
    }
    return piece_of(merged(BlockRole::paragraph, head), head.width, head.height);
}

Piece table_row(const Setting& set, const WeekRow& row, const Columns& columns, bool named)
{
    const Phrase name{weeks_words(set.say(), row.from, row.to), true};
    Piece line;
    double y = 0;
    if (named) {
        const double width = columns.weeks > 0 ? columns.weeks : 3 * columns.cell;
        put(line, set.text(std::vector{name}, width - 2 * columns.pad, BlockRole::list_item), columns.pad, 0);
        if (columns.weeks <= 0) y = line.height;
    }
    for (std::size_t at = 0; at < row.cells.size(); ++at)
        put(line,
            set.text(std::vector{Phrase{row.cells[at], at == 0}}, columns.cell - 2 * columns.pad,
                     BlockRole::list_item),
            columns.x(at) + columns.pad, y);
    return piece_of(merged(BlockRole::list_item, line), line.width, line.height);
}

/// In large print the weeks stand above their doses, not beside them.
Columns columns_for(const Setting& set, const std::vector<WeekRow>& rows, double width)
{
    Columns columns{0, 0, set.sheet.gap(1.2)};
    if (rows.size() > 1 && !set.sheet.large())
        for (const WeekRow& row : rows) {
            const Phrase name{weeks_words(set.say(), row.from, row.to), true};
            columns.weeks =
                std::max(columns.weeks, set.ruler.width(name, set.sheet.body) + 2 * columns.pad + 1);
        }
    columns.cell = (width - columns.weeks) / 3;
    return columns;
}

Outline rule(double x1, double y1, double x2, double y2)
{
    return {{{x1, y1}, {x2, y2}}, black, 0.75, false};
}

/// A row with its borders; the upper one only for the first row, so that rows may part at a page's end.
Piece ruled(const Setting& set, Piece row, const Columns& columns, double width, bool first)
{
    const double inset = set.sheet.gap(0.4);
    Piece whole;
    put(whole, std::move(row), 0, inset);
    whole.height += inset;
    whole.width = width;
    Block lines{BlockRole::decoration, {}, {}};
    for (std::size_t at = columns.weeks > 0 ? 0 : 1; at < 3; ++at)
        lines.items.push_back(rule(columns.x(at), 0, columns.x(at), whole.height));
    for (const double x : {0.0, width}) lines.items.push_back(rule(x, 0, x, whole.height));
    if (first) lines.items.push_back(rule(0, 0, width, 0));
    lines.items.push_back(rule(0, whole.height, width, whole.height));
    whole.blocks.insert(whole.blocks.begin(), std::move(lines));
    return whole;
}

}

Piece dose_table(const Setting& set, const Card& card, double width)
{
    const auto rows = rows_of(set.say(), card);
    const Columns columns = columns_for(set, rows, width);
    Piece table = ruled(set, table_head(set, columns), columns, width, true);
    for (const WeekRow& row : rows)
        put_below(table, ruled(set, table_row(set, row, columns, rows.size() > 1), columns, width, false));
    return table;
}

std::string card_rest_words(const Wording& say, const Card& card)
{
    for (const auto& [week, doses] : card.weeks)
        for (const Dose& dose : doses.full)
            if (const std::string words = rest_words(say, dose); !words.empty()) return words;
    return {};
}

std::string card_effort_words(const Wording& say, const Card& card)
{
    int least = 10, most = 0;
    for (const auto& [week, doses] : card.weeks)
        for (const Dose& dose : doses.full)
            least = std::min(least, dose.effort), most = std::max(most, dose.effort);
    return effort_words(say, {least, most});
}

}
