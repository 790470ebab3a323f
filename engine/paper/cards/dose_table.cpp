#include "engine/paper/cards/dose_table.h"

#include "engine/base/text.h"
#include "engine/paper/grid.h"
#include "engine/wording/date_words.h"
#include "engine/wording/dose_words.h"

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

constexpr std::array versions{DayVersion::full, DayVersion::lighter, DayVersion::least};

/// Where the name of the weeks stands: nowhere when all weeks are alike, beside the doses or above them.
enum class WeekNames { none, beside, above };

GridRow head_row(const Wording& say, WeekNames names)
{
    GridRow row;
    if (names == WeekNames::beside) row.push_back({say("tired_today"), false, {}, {}});
    for (const DayVersion version : versions) {
        const std::string name(word_of(version)), range = say("tired_" + name);
        const bool alone = names == WeekNames::none;
        row.push_back({alone ? say("tired", {{"range", range}}) : range, true, version, say("alt_" + name)});
    }
    return row;
}

std::vector<GridRow> grid_of(const Wording& say, const std::vector<WeekRow>& weeks, WeekNames names)
{
    std::vector<GridRow> rows{head_row(say, names)};
    for (const WeekRow& week : weeks) {
        const GridCell name{weeks_words(say, week.from, week.to), true, {}, {}};
        if (names == WeekNames::above) rows.push_back({name});
        GridRow row;
        if (names == WeekNames::beside) row.push_back(name);
        for (std::size_t at = 0; at < week.cells.size(); ++at)
            row.push_back({week.cells[at], at == 0, {}, {}});
        rows.push_back(std::move(row));
    }
    return rows;
}

/// "Week 1: 8 times. Week 2: 12 times."; only the dose where all weeks are alike.
std::string weeks_in_one(const Wording& say, const std::vector<WeekRow>& weeks, std::size_t version)
{
    const std::string& first = weeks.front().cells[version];
    const bool alike = std::all_of(weeks.begin(), weeks.end(),
                                   [&](const WeekRow& week) { return week.cells[version] == first; });
    if (alike) return first;
    std::vector<std::string> words;
    for (const WeekRow& week : weeks)
        words.push_back(
            say("named", {{"what", weeks_words(say, week.from, week.to)}, {"text", week.cells[version]}}));
    return joined(words, ". ") + ".";
}

/// One row with a cell for every version of the day, all weeks in it.
std::vector<GridRow> grid_in_one_row(const Wording& say, const std::vector<WeekRow>& weeks)
{
    GridRow row;
    for (std::size_t at = 0; at < versions.size(); ++at) {
        const std::string name(word_of(versions[at]));
        row.push_back({weeks_in_one(say, weeks, at), at == 0, versions[at], say("alt_" + name)});
    }
    return {row};
}

/// Without day versions there is one dose a week.
std::vector<GridRow> plain_grid(const Wording& say, const std::vector<WeekRow>& weeks)
{
    std::vector<GridRow> rows;
    for (const WeekRow& week : weeks)
        rows.push_back(
            {{weeks_words(say, week.from, week.to), true, {}, {}}, {week.cells.front(), false, {}, {}}});
    return rows;
}

}

std::vector<Piece> dose_table(const Setting& set, const Card& card, double width)
{
    const Wording& say = set.say();
    const auto weeks = rows_of(say, card);
    if (!set.has_day_versions()) return grid_pieces(set, plain_grid(say, weeks), width, GridHead::first_cell);
    if (weeks.size() < 2) return grid_pieces(set, grid_of(say, weeks, WeekNames::none), width);
    const auto beside = grid_of(say, weeks, WeekNames::beside);
    if (grid_fits(set, beside, width)) return grid_pieces(set, beside, width);
    return grid_pieces(set, grid_of(say, weeks, WeekNames::above), width);
}

std::vector<Piece> dose_row(const Setting& set, const Card& card, double width)
{
    const auto weeks = rows_of(set.say(), card);
    if (set.has_day_versions()) {
        constexpr double most_lines = 8;  // a row is never parted, so a tall one would not fit on a page
        const auto row = grid_in_one_row(set.say(), weeks);
        std::vector<Piece> pieces = grid_pieces(set, row, width, GridHead::first_cell);
        const bool short_enough = pieces.front().height <= most_lines * set.sheet.line();
        return grid_fits(set, row, width) && short_enough ? pieces : dose_table(set, card, width);
    }
    return {set.text(std::vector{Phrase{weeks_in_one(set.say(), weeks, 0), true}}, width)};
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
