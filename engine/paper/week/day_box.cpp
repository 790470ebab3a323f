#include "engine/paper/week/day_box.h"

#include "engine/base/text.h"
#include "engine/paper/week/week_item.h"
#include "engine/wording/date_words.h"

#include <utility>

namespace pacewise {

namespace {

/// Large letters and large tick boxes need the whole width.
bool in_two_columns(const Setting& set) { return !set.sheet.large() && set.sheet.tick < 40; }

double inner_width(const Setting& set, const Boxed& box) { return set.sheet.text_width() - 2 * box.side; }
double column_gap(const Setting& set) { return set.sheet.gap(2.4); }
double column_width(const Setting& set, const Boxed& box)
{
    const double width = inner_width(set, box);
    return in_two_columns(set) ? (width - column_gap(set)) / 2 : width;
}

Boxed empty_box(const Setting& set, bool training)
{
    Boxed box;
    box.look.width = training ? 1.25 : 0.9;
    box.look.dashed = !training;
    box.look.radius = 6;
    box.padding = set.sheet.gap(training ? 1.2 : 0.8);
    box.side = set.sheet.gap(1.8);
    box.row_gap = set.sheet.gap(0.8);
    return box;
}

std::string time_of(const Setting& set, const PlannedSession& session, int week)
{
    const std::string minutes = set.say().counted("minutes", minutes_of(session, week));
    return set.say()("day_time", {{"clock", clock_words(set.say(), session.at)}, {"minutes", minutes}});
}

Piece day_head(const Setting& set, const std::string& day, const std::string& more, double width)
{
    return set.text(std::vector{Phrase{day + "   ", true}, Phrase{more, false}}, width, BlockRole::heading);
}

Piece stacked(const std::vector<Piece>& items, std::size_t first, std::size_t last, double gap)
{
    Piece column;
    for (std::size_t at = first; at < last; ++at) put_below(column, items[at], at == first ? 0 : gap);
    return column;
}

/// Down the left column, then down the right one, cut where both are about as long.
Piece two_columns(const Setting& set, const Boxed& box, const std::vector<Piece>& items)
{
    Piece best;
    for (std::size_t cut = 1; cut <= items.size(); ++cut) {
        Piece both = stacked(items, 0, cut, box.row_gap);
        put(both, stacked(items, cut, items.size(), box.row_gap), column_width(set, box) + column_gap(set),
            0);
        if (best.blocks.empty() || both.height < best.height) best = std::move(both);
    }
    return best;
}

/// The one stretch of a rest day stands beside its name, so that the row stays slim.
Piece slim_row(const Setting& set, const Boxed& box, const std::string& day, const std::string& more,
               const std::vector<Piece>& items)
{
    Piece head = day_head(set, day, {}, column_width(set, box));
    put_below(head, set.text(more, column_width(set, box)));
    put(head, stacked(items, 0, items.size(), box.row_gap), column_width(set, box) + column_gap(set), 0);
    return head;
}

std::vector<Piece> items_of(const Setting& set, const Boxed& box, const PlannedSession& session, int week)
{
    std::vector<Piece> items;
    for (std::size_t at = 0; at < session.items.size(); ++at)
        if (session.items[at].doses.contains(week))
            items.push_back(week_item(set, session, at, week, column_width(set, box)));
    return items;
}

/// The exercises stay where other weeks need them.
bool is_off(const DayAdvice* advice, const SheetDay& day)
{
    if (!advice || !day.only_week) return false;
    return advice->change == DateChange::none || (advice->to && advice->to->date != day.date);
}

/// Under the name of the day, before the exercises.
void add_notes(Boxed& box, const Setting& set, const DayAdvice* advice, const SheetDay& day)
{
    std::vector<DateNote> notes;
    const std::string when = day.only_week
                                 ? set.say()("today")
                                 : set.say()("only_on", {{"date", date_words(set.say(), day.date)}});
    if (advice) notes.push_back(note_for(set.say(), *advice, when));
    notes.insert(notes.end(), day.guests.begin(), day.guests.end());
    for (const DateNote& note : notes)
        put_below(box.head, note_piece(set, note, inner_width(set, box)), set.sheet.gap(0.3));
}

}

Boxed session_box(const Setting& set, const PlannedSession& session, const SheetDay& day)
{
    Boxed box = empty_box(set, session.training);
    const std::string time = time_of(set, session, day.week), name = day_words(set.say(), day.date);
    const DayAdvice* advice = advice_for(set.input.plan, day.date, session.at);
    const bool off = is_off(advice, day);
    const std::string more = off ? "" : session.training ? time : set.say()("rest_day") + " " + time;
    const double width = inner_width(set, box);
    std::vector<Piece> items;
    if (!off) items = items_of(set, box, session, day.week);
    const bool slim = !off && !session.training && items.size() == 1 && in_two_columns(set);
    box.head = day_head(set, name, more, width);
    box.head_again = day_head(set, set.say()("continued", {{"what", name}}), {}, width);
    if (slim)
        box.head = slim_row(set, box, name, more, items);
    else if (in_two_columns(set) && !items.empty())
        box.rows = {two_columns(set, box, items)};
    else
        box.rows = std::move(items);
    add_notes(box, set, advice, day);
    return box;
}

Boxed rest_box(const Setting& set, const SheetDay& day)
{
    Boxed box = rest_box(set, std::vector{day.date});
    add_notes(box, set, nullptr, day);
    return box;
}

Boxed rest_box(const Setting& set, const std::vector<Date>& days)
{
    Boxed box = empty_box(set, false);
    std::vector<std::string> names;
    for (const Date day : days)
        names.push_back(days.size() == 1
                            ? day_words(set.say(), day)
                            : weekday_words(set.say(), weekday_of(day)) + " " + day_number(set.say(), day));
    box.head = day_head(set, joined(names, set.say()("comma")),
                        set.say()(days.size() == 1 ? "rest_day" : "rest_days"), inner_width(set, box));
    return box;
}

}
