#include "engine/paper/week/date_note.h"

#include "engine/base/text.h"
#include "engine/paper/list_box.h"
#include "engine/paper/signs.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace pacewise {

namespace {

std::optional<DayVersion> sign_of(DateChange change)
{
    switch (change) {
    case DateChange::lighter: return DayVersion::lighter;
    case DateChange::least: return DayVersion::least;
    case DateChange::moved:
    case DateChange::none: break;
    }
    return {};
}

/// Why, without what to do: the plan's sentence ends with what to do, which the paper says in its own words.
std::string reason_in(const std::string& sentences)
{
    const std::size_t last = sentences.rfind(". ");
    return last == std::string::npos ? sentences : sentences.substr(0, last + 1);
}

std::string moved_words(const Wording& say, const DayAdvice& advice, const std::string& when)
{
    const std::string clock = clock_words(say, advice.to->at);
    if (advice.to->date == advice.date) return say("note_moved_hour", {{"when", when}, {"clock", clock}});
    return say("note_moved_day",
               {{"when", when}, {"date", day_words_inside(say, advice.to->date)}, {"clock", clock}});
}

std::string what_words(const Wording& say, const DayAdvice& advice, const std::string& when)
{
    if (advice.change == DateChange::moved && advice.to) return moved_words(say, advice, when);
    return say("note_" + std::string(word_of(advice.change)), {{"when", when}});
}

/// Two dates that one note can tell: the same thing to do for the same reason.
bool alike(const DayAdvice& a, const DayAdvice& b)
{
    if (std::tie(a.change, a.because) != std::tie(b.change, b.because)) return false;
    if (!a.to || !b.to) return a.to == b.to;
    return a.to->date == a.date && b.to->date == b.date && a.to->at == b.to->at;
}

bool has_two_sessions(const Plan& plan, Date date)
{
    const int week = static_cast<int>((date - plan.start).count()) / 7 + 1;
    if (week < 1 || week > plan.weeks) return false;
    const auto& sessions = plan.phases[static_cast<std::size_t>(plan.phase_of(week))].sessions;
    return std::count_if(sessions.begin(), sessions.end(),
                         [&](const PlannedSession& session) { return session.day == weekday_of(date); }) > 1;
}

bool one_month(Date a, Date b)
{
    return std::chrono::year_month_day(a).month() == std::chrono::year_month_day(b).month();
}

/// "Thursday 3, Saturday 5 December, Saturday 2 January", with the hour where a day has two sessions.
std::string dates_of(const Wording& say, const Plan& plan, const std::vector<const DayAdvice*>& alike_ones)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < alike_ones.size(); ++at) {
        const DayAdvice& advice = *alike_ones[at];
        const bool two = has_two_sessions(plan, advice.date);
        const bool month_follows =
            !two && at + 1 < alike_ones.size() && one_month(advice.date, alike_ones[at + 1]->date);
        const Weekday day = weekday_of(advice.date);
        const std::string name = at == 0 ? weekday_words(say, day) : weekday_words_inside(say, day);
        const std::string date = month_follows ? day_number(say, advice.date) : date_words(say, advice.date);
        words.push_back(name + "\u00a0" + date + (two ? " " + clock_words(say, advice.at) : ""));
    }
    return joined(words, say("comma"));
}

}

const DayAdvice* advice_for(const Plan& plan, Date date, ClockTime at)
{
    const auto found = std::find_if(plan.dates.begin(), plan.dates.end(), [&](const DayAdvice& advice) {
        return advice.date == date && advice.at == at;
    });
    return found == plan.dates.end() ? nullptr : &*found;
}

DateNote note_for(const Wording& say, const DayAdvice& advice, const std::string& when)
{
    return {sign_of(advice.change), what_words(say, advice, when), reason_in(say.of(advice.because))};
}

std::vector<DateNote> notes_of_guests(const Wording& say, const Plan& plan, Date date)
{
    std::vector<DateNote> notes;
    for (const DayAdvice& advice : plan.dates)
        if (advice.to && advice.to->date == date && advice.date != date)
            notes.push_back({{},
                             say("note_guest", {{"clock", clock_words(say, advice.to->at)},
                                                {"date", day_words_inside(say, advice.date)}}),
                             {}});
    return notes;
}

std::vector<DateNote> notes_between(const Wording& say, const Plan& plan, Date first, Date last)
{
    std::vector<std::vector<const DayAdvice*>> groups;
    for (const DayAdvice& advice : plan.dates) {
        if (advice.date < first || advice.date > last) continue;
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto& other) { return alike(*other.front(), advice); });
        if (group == groups.end())
            groups.push_back({&advice});
        else
            group->push_back(&advice);
    }
    std::vector<DateNote> notes;
    for (const auto& group : groups)
        notes.push_back(note_for(say, *group.front(), dates_of(say, plan, group)));
    return notes;
}

Piece note_piece(const Setting& set, const DateNote& note, double width)
{
    const double x = note.sign ? 2 * set.sheet.mark + set.sheet.gap() : 0;
    Piece line;
    if (note.sign)
        put(line, version_sign(set.sheet, *note.sign, set.say()("alt_" + std::string(word_of(*note.sign)))),
            0, set.sheet.line() / 2 - set.sheet.mark);
    std::vector<Phrase> phrases{{note.what, true}};
    if (!note.why.empty()) phrases.push_back({" " + note.why, false});
    put(line, set.text(phrases, width - x, BlockRole::list_item), x, 0);
    return piece_of(merged(BlockRole::list_item, line), width, line.height);
}

Boxed dates_box(const Setting& set, const std::vector<DateNote>& notes)
{
    Boxed box = list_box(set, set.say()("on_these_dates"));
    for (const DateNote& note : notes) box.rows.push_back(note_piece(set, note, list_width(set)));
    return box;
}

}
