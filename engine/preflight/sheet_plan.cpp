#include "engine/preflight/sheet_plan.h"

#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

bool begins_with(const std::string& squeezed_words, const std::string& name)
{
    const std::string wanted = squeezed(name);
    return squeezed_words.starts_with(wanted) && tells(squeezed_words.substr(0, wanted.size() + 1), name);
}

std::vector<DayPlan> days_of(const Plan& plan, int week)
{
    const PlannedPhase& phase = plan.phases[static_cast<std::size_t>(plan.phase_of(week))];
    std::vector<DayPlan> days;
    for (int at = 0; at < 7; ++at) {
        DayPlan day{plan.start + std::chrono::days(7 * (week - 1) + at), {}};
        for (const PlannedSession& session : phase.sessions)
            if (session.day == weekday_of(day.date)) day.sessions.push_back(&session);
        days.push_back(std::move(day));
    }
    return days;
}

const DayAdvice* advice_on(const Plan& plan, Date date, ClockTime at)
{
    for (const DayAdvice& advice : plan.dates)
        if (advice.date == date && advice.at == at) return &advice;
    return nullptr;
}

std::vector<std::string> names_of(const Wording& say, Date date)
{
    const Weekday day = weekday_of(date);
    std::vector<std::string> names{day_words(say, date),
                                   weekday_words(say, day) + " " + day_number(say, date)};
    const std::string key = std::string(word_of(day)) + "_short";
    names.push_back(weekday_words(say, day) + " " + date_words(say, date));
    if (!say.has(key)) return names;
    names.push_back(say(key) + " " + day_number(say, date));
    names.push_back(say(key) + " " + date_words(say, date));
    return names;
}

std::vector<const PrintedSession*> sessions_of(const PrintedSheet& sheet, const Wording& say, Date date)
{
    const std::vector<std::string> names = names_of(say, date);
    std::vector<const PrintedSession*> found;
    for (const PrintedSession& session : sheet.sessions)
        if (std::any_of(names.begin(), names.end(),
                        [&](const std::string& name) { return begins_with(session.words, name); }))
            found.push_back(&session);
    return found;
}

}
