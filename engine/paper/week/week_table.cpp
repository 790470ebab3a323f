#include "engine/paper/week/week_table.h"

#include "engine/base/text.h"
#include "engine/paper/signs.h"
#include "engine/paper/week/week_item.h"
#include "engine/paper/week/week_rows.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Widths of a table, in points, and how its cells are filled.
struct Columns {
    double words = 0;            ///< number, name and dose
    double day = 0;              ///< one column a session
    bool beside = false;         ///< the boxes of left and right stand side by side, else one below the other
    bool signs_in_cell = false;  ///< the day versions differ from day to day
};

struct Table {
    const Setting& set;
    const PlannedPhase& phase;
    SheetWeeks weeks;
    std::vector<WeekRow> rows;
    Columns columns;
};

bool is_in(const std::vector<ShorterItem> PlannedSession::*version, const PlannedPhase& phase,
           const std::pair<const std::size_t, std::size_t>& place)
{
    return belongs_to(phase.sessions[place.first].*version, place.second);
}

/// Whether an exercise belongs to the same versions of the day wherever it stands.
bool same_versions(const WeekRow& row, const PlannedPhase& phase)
{
    return std::all_of(row.items.begin(), row.items.end(), [&](const auto& place) {
        const auto& first = *row.items.begin();
        return is_in(&PlannedSession::lighter, phase, place) ==
                   is_in(&PlannedSession::lighter, phase, first) &&
               is_in(&PlannedSession::least, phase, place) == is_in(&PlannedSession::least, phase, first);
    });
}

Piece small_text(const Setting& set, const std::string& words, double width)
{
    return text_piece(set.ruler, Phrase{words, false}, {set.sheet.small, BlockRole::paragraph, black}, width);
}

/// "Mon 23"
std::string day_name(const Setting& set, const SheetWeeks& weeks, const PlannedSession& session)
{
    Date date = first_day(set.input.plan, weeks.from);
    while (weekday_of(date) != session.day) date += std::chrono::days(1);
    return set.say()(std::string(word_of(session.day)) + "_short") + " " + day_number(set.say(), date);
}

/// "Mon 23", "9:00", "23 min" one below the other.
Piece day_head(const Table& table, const PlannedSession& session)
{
    const Setting& set = table.set;
    const Wording& say = set.say();
    const double inner = table.columns.day - set.sheet.gap();
    Piece head = set.text(std::vector{Phrase{day_name(set, table.weeks, session), true}}, inner);
    put_below(head, small_text(set, short_clock_words(say, session.at), inner));
    put_below(head,
              small_text(set, say.counted("minutes_short", minutes_of(session, table.weeks.from)), inner));
    return head;
}

double column_x(const Table& table, std::size_t session)
{
    return table.columns.words + static_cast<double>(session) * table.columns.day;
}

/// Lines between the columns, as tall as the row.
void rule_columns(Piece& row, const Table& table)
{
    Block lines{BlockRole::decoration, {}};
    for (std::size_t at = 0; at < table.phase.sessions.size(); ++at) {
        const double x = column_x(table, at);
        lines.items.push_back(Outline{{{x, 0}, {x, row.height}}, black, 0.75, false});
    }
    row.blocks.push_back(std::move(lines));
}

/// A line above the row, across the whole table.
void rule_above(Piece& row, const Table& table, double thick)
{
    const double right = table.set.sheet.text_width();
    row.blocks.push_back({BlockRole::decoration, {Outline{{{0, 0}, {right, 0}}, black, thick, false}}});
}

Piece table_head(const Table& table)
{
    const Setting& set = table.set;
    const double pad = set.sheet.gap();
    Piece head;
    put(head, set.text(set.say()("week_table_how"), table.columns.words - 2 * pad), pad, pad);
    for (std::size_t at = 0; at < table.phase.sessions.size(); ++at)
        put(head, day_head(table, table.phase.sessions[at]), column_x(table, at) + pad, pad * 0.6);
    head.height += pad * 0.6;
    head.width = set.sheet.text_width();
    rule_columns(head, table);
    return head;
}

Piece signs_of(const Table& table, const std::pair<const std::size_t, std::size_t>& place)
{
    const Setting& set = table.set;
    Piece signs;
    if (is_in(&PlannedSession::lighter, table.phase, place))
        put(signs, version_sign(set.sheet, DayVersion::lighter, set.say()("alt_lighter")), 0, 0);
    if (is_in(&PlannedSession::least, table.phase, place))
        put(signs, version_sign(set.sheet, DayVersion::least, set.say()("alt_least")), set.sheet.tick / 2, 0);
    return signs;
}

Piece cell(const Table& table, const WeekRow& row, const std::pair<const std::size_t, std::size_t>& place)
{
    const Setting& set = table.set;
    const double gap = set.sheet.gap(0.6);
    Piece boxes;
    for (const std::string& letter : tick_letters(set.say(), row.item(table.phase))) {
        const bool first = boxes.blocks.empty();
        const double x = first || !table.columns.beside ? 0 : boxes.width + gap;
        const double y = first || table.columns.beside ? 0 : boxes.height + gap;
        put(boxes, tick_box(set.ruler, set.sheet, letter), x, y);
    }
    if (table.columns.signs_in_cell) put_below(boxes, signs_of(table, place), gap);
    return boxes;
}

/// "Mon, Thu, Sat": the days in words, too, for whoever has the text read aloud. All days need no names.
std::string days_of(const Table& table, const WeekRow& row)
{
    if (row.items.size() == table.phase.sessions.size()) return {};
    std::vector<std::string> days;
    for (const auto& [session, at] : row.items)
        days.push_back(table.set.say()(std::string(word_of(table.phase.sessions[session].day)) + "_short"));
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return joined(days, table.set.say()("comma"));
}

Piece row_words(const Table& table, const WeekRow& row)
{
    const Setting& set = table.set;
    const double pad = set.sheet.gap(), number = 2 * set.sheet.number;
    const double signs = table.columns.signs_in_cell ? 0 : 2 * set.sheet.mark + pad;
    const double width = table.columns.words - 3 * pad - number - signs;
    Piece words;
    put(words, card_number(set.ruler, set.sheet, row.card->number), pad, 0);
    Piece told =
        item_words(set, row.item(table.phase), *row.card, table.weeks.from, width, days_of(table, row));
    put(words, std::move(told), 2 * pad + number, 0);
    if (signs > 0) {
        const auto& place = *row.items.begin();
        const double x = table.columns.words - 2 * set.sheet.mark - pad, step = set.sheet.line();
        if (is_in(&PlannedSession::lighter, table.phase, place))
            put(words, version_sign(set.sheet, DayVersion::lighter, set.say()("alt_lighter")), x, pad);
        if (is_in(&PlannedSession::least, table.phase, place))
            put(words, version_sign(set.sheet, DayVersion::least, set.say()("alt_least")), x, step + pad);
    }
    return piece_of(merged(BlockRole::list_item, words), table.columns.words, words.height);
}

Piece table_row(const Table& table, const WeekRow& row, bool first)
{
    const Setting& set = table.set;
    const double pad = set.sheet.gap(0.7);
    Piece whole;
    put(whole, row_words(table, row), 0, pad);
    for (const auto& place : row.items) {
        Piece boxes = cell(table, row, place);
        const double x = column_x(table, place.first) + (table.columns.day - boxes.width) / 2;
        put(whole, piece_of(merged(BlockRole::list_item, boxes), boxes.width, boxes.height), x, pad);
    }
    whole.height += pad;
    whole.width = set.sheet.text_width();
    rule_columns(whole, table);
    rule_above(whole, table, first ? 1.25 : 0.75);
    return whole;
}

/// Widest of what stands at the head of the columns: "Mon 23" in one line, or below each other.
double widest_day(const Setting& set, const PlannedPhase& phase, const SheetWeeks& weeks, bool in_one_line)
{
    double widest = 0;
    for (const PlannedSession& session : phase.sessions) {
        const std::string name = day_name(set, weeks, session);
        for (const std::string& part : in_one_line ? std::vector{name} : split(name, ' '))
            widest = std::max(widest, set.ruler.width({part, true}, set.sheet.body));
        const std::string length = set.say().counted("minutes_short", minutes_of(session, weeks.from));
        for (const std::string& part : {short_clock_words(set.say(), session.at), length})
            widest = std::max(widest, set.ruler.width({part, false}, set.sheet.small));
    }
    return widest;
}

bool any_has_two_boxes(const Setting& set, const PlannedPhase& phase, const std::vector<WeekRow>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const WeekRow& row) {
        return tick_letters(set.say(), row.item(phase)).size() > 1;
    });
}

/// Boxes side by side where the names still have room, else below each other; nothing when even so they have
/// none.
std::optional<Columns> columns_for(const Setting& set, const SheetWeeks& weeks,
                                   const std::vector<WeekRow>& rows)
{
    const PlannedPhase& phase = set.input.plan.phases[weeks.phase];
    const double count = static_cast<double>(phase.sessions.size()), gap = set.sheet.gap(1.4);
    const double least = 13 * set.sheet.body;  // about 24 letters
    const bool two_boxes = any_has_two_boxes(set, phase, rows);
    Columns columns;
    columns.signs_in_cell =
        !std::all_of(rows.begin(), rows.end(), [&](const WeekRow& row) { return same_versions(row, phase); });
    constexpr struct {
        bool beside, in_one_line;
    } tries[] = {{true, true}, {false, true}, {false, false}};
    for (const auto& each : tries) {
        const double boxes = (two_boxes && each.beside ? 2 : 1) * (set.sheet.tick + set.sheet.gap(0.6));
        columns.beside = each.beside;
        columns.day = std::max(boxes, widest_day(set, phase, weeks, each.in_one_line)) + gap;
        columns.words = set.sheet.text_width() - count * columns.day;
        if (columns.words >= least) return columns;
    }
    return {};
}

}

std::optional<Boxed> week_table(const Setting& set, const SheetWeeks& weeks)
{
    const PlannedPhase& phase = set.input.plan.phases[weeks.phase];
    std::optional<std::vector<WeekRow>> rows = week_rows(set.cards, phase, weeks.from);
    if (!rows || rows->empty()) return {};
    const std::optional<Columns> columns = columns_for(set, weeks, *rows);
    if (!columns) return {};
    const Table table{set, phase, weeks, std::move(*rows), *columns};
    Boxed box;
    box.look.width = 1.25;
    box.look.radius = 6;
    box.padding = box.side = box.row_gap = 0;
    box.head = box.head_again = table_head(table);
    for (const WeekRow& row : table.rows) box.rows.push_back(table_row(table, row, box.rows.empty()));
    return box;
}

}
