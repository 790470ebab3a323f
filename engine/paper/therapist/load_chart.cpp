#include "engine/paper/therapist/load_chart.h"

#include "engine/base/text.h"
#include "engine/paper/charts/load_curve.h"
#include "engine/paper/therapist/chart_words.h"
#include "engine/wording/date_words.h"
#include "engine/wording/margin_words.h"

#include <algorithm>

namespace pacewise {

namespace {

using Days = std::span<const DayLoad>;

constexpr int week_days = 7;
constexpr int most_weeks = 13;  // on one line: a day is then still wide enough for a sign

Margin margin_of(const DayLoad& day)
{
    return {RuleId("energy"), day.date, "carried load", day.carried, day.capacity, "load units"};
}

/// Where the carried load comes nearest to the capacity, as the tightest margin of the rule tells it.
std::size_t nearest_in(Days days)
{
    Tightest tightest;
    for (const DayLoad& day : days) tightest.look_at(margin_of(day));
    const Date date = tightest.found().front().date;
    return static_cast<std::size_t>((date - days.front().date).count());
}

std::string percent_words(const Setting& set, const DayLoad& day)
{
    return set.say().counted("percent", percent_of(margin_of(day)));
}

std::string line_of(const Setting& set, Days days)
{
    const DayLoad& nearest = days[nearest_in(days)];
    return set.say()("load_line", {{"day", day_words(set.say(), nearest.date)},
                                   {"percent", percent_words(set, nearest)},
                                   {"used", used_words(set.say(), margin_of(nearest))}});
}

template <class Holds> void add_signs(const Setting& set, Days days, const char* name, DaySign sign,
                                      Holds holds, std::vector<SignRow>& rows)
{
    SignRow row{set.say()(name), sign, {}};
    for (std::size_t at = 0; at < days.size(); ++at)
        if (holds(days[at])) row.columns.push_back(static_cast<int>(at));
    if (!row.columns.empty()) rows.push_back(std::move(row));
}

std::vector<SignRow> signs_in(const Setting& set, Days days)
{
    std::vector<SignRow> rows;
    const auto changed = [](DateChange change) {
        return [change](const DayLoad& day) { return day.change == change; };
    };
    add_signs(
        set, days, "load_shot", DaySign::triangle, [](const DayLoad& day) { return day.shot; }, rows);
    add_signs(
        set, days, "load_rest", DaySign::square, [](const DayLoad& day) { return day.rest; }, rows);
    add_signs(set, days, "load_lighter", DaySign::half, changed(DateChange::lighter), rows);
    add_signs(set, days, "load_least", DaySign::ring, changed(DateChange::least), rows);
    add_signs(set, days, "load_moved", DaySign::arrow, changed(DateChange::moved), rows);
    add_signs(set, days, "load_none", DaySign::cross, changed(DateChange::none), rows);
    return rows;
}

/// "Week 1: Saturday 28 November, carried 71 of 179"
std::string week_alt(const Setting& set, int week, Days days)
{
    const DayLoad& nearest = days[nearest_in(days)];
    return set.say()("load_week_alt", {{"week", weeks_words(set.say(), week, week)},
                                       {"day", day_words(set.say(), nearest.date)},
                                       {"carried", std::to_string(nearest.carried)},
                                       {"capacity", std::to_string(nearest.capacity)}});
}

std::string alt_of(const Setting& set, Days days, int first_week)
{
    std::vector<std::string> weeks;
    for (std::size_t at = 0; at < days.size(); at += week_days)
        weeks.push_back(week_alt(set, first_week + static_cast<int>(at) / week_days,
                                 days.subspan(at, std::min<std::size_t>(week_days, days.size() - at))));
    std::string alt = set.say()("load_title") + ". " + joined(weeks, "; ") + ".";
    for (const SignRow& row : signs_in(set, days))
        alt += " " + set.say()("load_sign_alt",
                               {{"sign", row.name},
                                {"days", set.say().counted("days", static_cast<int>(row.columns.size()))}});
    return alt;
}

long most_in(Days days)
{
    long most = 1;
    for (const DayLoad& day : days) most = std::max({most, day.load, day.carried, day.capacity});
    return most;
}

std::vector<Stretch> weeks_in(Days days, int first_week)
{
    std::vector<Stretch> weeks;
    for (int at = 0; at < static_cast<int>(days.size()); at += week_days)
        weeks.push_back({at, std::min(at + week_days, static_cast<int>(days.size())) - 1,
                         std::to_string(first_week + at / week_days)});
    return weeks;
}

LoadCurve chart_of(const Setting& set, Days days, int first_week)
{
    LoadCurve chart;
    for (const DayLoad& day : days) {
        chart.bars.push_back(day.load);
        chart.line.push_back(day.carried);
        chart.steps.push_back(day.capacity);
    }
    chart.bars_name = set.say()("load_bars");
    chart.line_name = set.say()("load_carried");
    chart.steps_name = set.say()("load_capacity");
    chart.weeks = weeks_in(days, first_week);
    chart.stretches =
        phase_stretches(set, {first_week, first_week + static_cast<int>(chart.weeks.size()) - 1}, week_days);
    chart.signs = signs_in(set, days);
    chart.alt = alt_of(set, days, first_week);
    return chart;
}

/// Long programs go on below, each line about as long.
std::size_t days_a_line(std::size_t days)
{
    const std::size_t weeks = (days + week_days - 1) / week_days,
                      lines = (weeks + most_weeks - 1) / most_weeks;
    return (weeks + lines - 1) / lines * week_days;
}

}

TherapistPart load_part(const Setting& set)
{
    constexpr double lines_tall = 8;
    TherapistPart part{set.say()("load_title"), {}};
    const Days days(set.input.notes.loads);
    if (days.empty()) return part;
    part.lines = {{{line_of(set, days)}}};
    const std::size_t step = days_a_line(days.size()), nearest = nearest_in(days);
    for (std::size_t from = 0; from < days.size(); from += step) {
        const Days shown = days.subspan(from, std::min(step, days.size() - from));
        LoadCurve chart = chart_of(set, shown, static_cast<int>(from) / week_days + 1);
        chart.most = most_in(days);
        if (nearest >= from && nearest < from + shown.size()) {
            chart.ringed = static_cast<int>(nearest - from);
            chart.ring_words = percent_words(set, days[nearest]);
        }
        part.pictures.push_back(
            load_curve(lettering(set), chart, set.sheet.text_width(), lines_tall * set.sheet.body));
    }
    return part;
}

}
