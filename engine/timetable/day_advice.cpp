#include "engine/timetable/day_advice.h"

#include "engine/base/contract.h"
#include "engine/base/text.h"
#include "engine/timetable/open_hours.h"
#include "engine/timetable/shots.h"

#include <algorithm>

namespace pacewise {

template <> std::span<const Word<DateChange>> vocabulary()
{
    using enum DateChange;
    static constexpr Word<DateChange> words[] = {
        {"lighter", lighter}, {"least", least}, {"moved", moved}, {"none", none}};
    return words;
}

namespace {

/// Less than the whole session, and why; nothing when the body has no objection to all of it.
using Advised = std::optional<DayAdvice>;

/// Patients read these on their sheet, so they are in every language that the exercises are in.
Translations told(std::string en, std::string es, std::string de, std::string fr)
{
    Translations words;
    words.by_language = {
        {"en", std::move(en)}, {"es", std::move(es)}, {"de", std::move(de)}, {"fr", std::move(fr)}};
    return words;
}

/// One after the other, language by language.
Translations joined(const Translations& first, const Translations& second)
{
    Translations words;
    for (const auto& [language, text] : first.by_language)
        words.by_language[language] = text + ' ' + second.in(language);
    return words;
}

Translations do_this(DateChange change, const Translations& why)
{
    return joined(why, change == DateChange::lighter
                           ? told("Do the lighter version.", "Haga la versión más ligera.",
                                  "Machen Sie die leichtere Fassung.", "Faites la version allégée.")
                           : told("Do the least version.", "Haga la versión mínima.",
                                  "Machen Sie die kleinste Fassung.", "Faites la version minimale."));
}

bool loads_joints(const CalendarSession& session)
{
    return std::any_of(session.items.begin(), session.items.end(),
                       [](const CalendarItem& item) { return aching_load(*item.exercise) > 0; });
}

/// How strong the aches are, 0 to 10; unknown ones count as those that need the lighter version.
int aches_of(const MedicineUse& shot, const InjectionSettings& settings)
{
    if (!shot.reaction || shot.reaction->joint_pain == 0) return settings.lighter_from;
    return shot.reaction->joint_pain;
}

Advised among_aches(const CalendarSession& session, const MedicineUse& shot,
                    const InjectionSettings& settings)
{
    const int aches = aches_of(shot, settings);
    if (aches < settings.lighter_from) return {};
    const bool joints = joints_ache_at(shot, session.date, session.at);
    const bool strong = aches >= settings.least_from;
    if (strong ? !joints && !is_unwell_at(shot, session.date, session.at) : !joints || !loads_joints(session))
        return {};
    const DateChange change = strong ? DateChange::least : DateChange::lighter;
    return DayAdvice{session.date,
                     session.at,
                     change,
                     {},
                     do_this(change, told("Aches after the injection.", "Molestias tras la inyección.",
                                          "Schmerzen nach der Spritze.", "Douleurs après la piqûre.")),
                     RuleId("injection")};
}

/// Whom injections would make do less on more than half of all training dates gets no shorter dates from
/// them.
std::vector<Advised> wishes_after_shots(const Calendar& calendar, const Case& at_hand)
{
    std::vector<Advised> wishes(calendar.sessions.size());
    const MedicineUse* shot = takes(at_hand.patient(), Medicine::interferon);
    if (!shot) return wishes;
    std::size_t shorter = 0;
    for (std::size_t at = 0; at < wishes.size(); ++at) {
        if (!calendar.sessions[at].training) continue;
        wishes[at] = among_aches(calendar.sessions[at], *shot, at_hand.settings().injection);
        if (wishes[at]) ++shorter;
    }
    const auto training = static_cast<std::size_t>(
        std::count_if(calendar.sessions.begin(), calendar.sessions.end(),
                      [](const CalendarSession& session) { return session.training; }));
    if (2 * shorter > training) return std::vector<Advised>(calendar.sessions.size());
    return wishes;
}

/// J31: on the day of an infusion the least, on the day after it the lighter version.
Advised after_infusion(const CalendarSession& session, const Case& at_hand)
{
    const MedicineUse* infusion = takes(at_hand.patient(), Medicine::infusion);
    if (!infusion) return {};
    for (const int ago : {0, 1}) {
        const Date given = session.date - std::chrono::days(ago);
        if (shots_between(*infusion, given, given).empty()) continue;
        const DateChange change = ago == 0 ? DateChange::least : DateChange::lighter;
        return DayAdvice{session.date,
                         session.at,
                         change,
                         {},
                         ago == 0
                             ? do_this(change, told("Day of the infusion.", "Día de la infusión.",
                                                    "Tag der Infusion.", "Jour de la perfusion."))
                             : do_this(change, told("Day after the infusion.", "Día después de la infusión.",
                                                    "Tag nach der Infusion.", "Lendemain de la perfusion.")),
                         RuleId("J31")};
    }
    return {};
}

bool has_room(const CalendarSession& session, const Request& request)
{
    return session.takes() <= std::chrono::minutes(free_minutes_from(request, session.date, session.at));
}

/// "Busy 09:20-10:00 (dentist)."
Translations busy_words(const CalendarSession& session, const Request& request)
{
    const int minutes = static_cast<int>((session.takes().count() + 59) / 60);
    const BusyTime* busy = busy_within(request, session.date, {session.at, {session.at.minutes + minutes}});
    if (!busy) return told("No free time.", "Sin tiempo libre.", "Keine freie Zeit.", "Pas de temps libre.");
    const bool all_day = busy->when == Window{{0}, {24 * 60}};
    const std::string words = (busy->words.empty() ? "" : " (" + busy->words + ")") + ".";
    if (all_day)
        return told("Busy all day" + words, "Ocupado todo el día" + words, "Den ganzen Tag belegt" + words,
                    "Occupé toute la journée" + words);
    const std::string when = window_text(busy->when) + words;
    return told("Busy " + when, "Ocupado " + when, "Belegt " + when, "Occupé " + when);
}

/// What is possible where an appointment takes some of the time; `most` is what the body allows.
DayAdvice around_appointment(const VersionCalendars& versions, std::size_t at, const Case& at_hand,
                             std::optional<DateChange> most)
{
    const CalendarSession& session = versions.full.sessions[at];
    const Translations busy = busy_words(session, at_hand.request);
    DayAdvice advice{session.date, session.at, DateChange::none, {}, {}, RuleId("free-time")};
    if (most != DateChange::least && has_room(versions.lighter.sessions[at], at_hand.request))
        advice.change = DateChange::lighter;
    else if (has_room(versions.least.sessions[at], at_hand.request))
        advice.change = DateChange::least;
    else if (!most)
        advice.to = other_time_for(versions.full, at, at_hand);
    if (advice.to) {
        advice.change = DateChange::moved;
        const std::string when = date_text(advice.to->date) + ' ' + clock_text(advice.to->at) + '.';
        advice.because =
            joined(busy, told("Do this session on " + when, "Haga esta sesión el " + when,
                              "Machen Sie dieses Training am " + when, "Faites cette séance le " + when));
    } else if (advice.change == DateChange::none)
        advice.because = joined(busy, told("No session.", "Sin sesión.", "Kein Training.", "Pas de séance."));
    else
        advice.because = do_this(advice.change, busy);
    return advice;
}

/// The shorter of two wishes.
Advised shorter_of(Advised one, Advised other)
{
    if (!one) return other;
    return other && other->change > one->change ? other : one;
}

const CalendarSession& version_of(const VersionCalendars& versions, std::size_t at, const Advised& wish)
{
    if (!wish) return versions.full.sessions[at];
    return (wish->change == DateChange::lighter ? versions.lighter : versions.least).sessions[at];
}

}

std::vector<DayAdvice> advice_by_date(const VersionCalendars& versions, const Case& at_hand)
{
    const std::vector<CalendarSession>& sessions = versions.full.sessions;
    PACEWISE_REQUIRE(versions.lighter.sessions.size() == sessions.size() &&
                         versions.least.sessions.size() == sessions.size(),
                     "the three calendars have the same sessions");
    const std::vector<Advised> after_shots = wishes_after_shots(versions.full, at_hand);
    std::vector<DayAdvice> advice;
    for (std::size_t at = 0; at < sessions.size(); ++at) {
        const Advised wish = shorter_of(after_shots[at], after_infusion(sessions[at], at_hand));
        if (!has_room(version_of(versions, at, wish), at_hand.request))
            advice.push_back(
                around_appointment(versions, at, at_hand, wish ? std::optional(wish->change) : std::nullopt));
        else if (wish)
            advice.push_back(*wish);
    }
    return advice;
}

}
