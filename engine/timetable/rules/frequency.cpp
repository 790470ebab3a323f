#include "engine/base/text.h"
#include "engine/timetable/hours.h"
#include "engine/timetable/rules/rules.h"

#include <map>
#include <set>

namespace pacewise {

namespace {

std::string range_text(Range<int> range, const char* to)
{
    const std::string least = std::to_string(range.least);
    return range.least == range.most ? least : least + to + std::to_string(range.most);
}

/// F21: tired people with few free days may split a day's work into two short sessions.
int visits_a_day(const Case& at_hand) { return may_split_days(at_hand.patient()) ? 2 : 1; }

/// Sessions of a week; two of one date are one that was split.
int sessions_in(const Calendar& calendar, int week, const Case& at_hand)
{
    std::set<Date> dates;
    int sessions = 0;
    for (const CalendarSession& session : calendar.sessions)
        if (session.week == week && session.training) {
            dates.insert(session.date);
            ++sessions;
        }
    return may_split_days(at_hand.patient()) ? static_cast<int>(dates.size()) : sessions;
}

class Frequency final : public Rule {
public:
    RuleId id() const override { return RuleId("frequency"); }
    std::vector<std::string> sources() const override { return {"G10", "G18", "F21"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            post_one_a_day(grid, poster, phase);
            within(poster, sessions_of(grid, phase), grid.at_hand().protocol().sessions.per_week,
                   {.phase = phase, .word = "sessions"});
            for (const auto& [modality, part] : grid.at_hand().prescription.parts) {
                std::vector<Term> days;
                for (const Weekday day : all_weekdays) days.push_back({1, grid.has_on(phase, day, modality)});
                within(poster, days, part.days, {.phase = phase, .word = word_of(modality)});
            }
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (int week = 1; week <= calendar.weeks; ++week) check_week(calendar, week, at_hand, found);
        return found;
    }

    Translations sentence(const Case& at_hand) const override
    {
        const Range<int> days = at_hand.protocol().sessions.per_week;
        const std::string range = range_text(days, " to "), spanish = range_text(days, " a ");
        if (may_split_days(at_hand.patient()))
            return in_words(
                range + " days of training a week, each kind of work on as many as the protocol says",
                spanish + " días de entrenamiento por semana, cada tipo de trabajo los que indica el "
                          "protocolo");
        return in_words(
            range +
                " sessions a week, each kind of work on as many days as the protocol says, one session a day",
            spanish +
                " sesiones por semana, cada tipo de trabajo los días que indica el protocolo, una sesión "
                "al día");
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        for (int week = 1; week <= calendar.weeks; ++week) {
            tightest.look_at({id(), calendar.start + std::chrono::days(7 * (week - 1)),
                              "week " + std::to_string(week), sessions_in(calendar, week, at_hand),
                              at_hand.protocol().sessions.per_week.most, "sessions"});
        }
        return tightest.found();
    }

    bool protects() const override { return false; }

private:
    /// Two short sessions of one day are one session that was split.
    static std::vector<Term> sessions_of(const Grid& grid, int phase)
    {
        std::vector<Term> sessions;
        if (may_split_days(grid.at_hand().patient())) {
            for (const Weekday day : all_weekdays) sessions.push_back({1, grid.trains_on(phase, day)});
            return sessions;
        }
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            sessions.push_back({1, grid.trains(phase, slot)});
        return sessions;
    }

    static void post_one_a_day(const Grid& grid, Poster& poster, int phase)
    {
        for (const Weekday day : all_weekdays) {
            std::vector<Term> visits;
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                if (grid.slots()[static_cast<std::size_t>(slot)].day == day)
                    visits.push_back({1, grid.any(phase, slot)});
            const int most = visits_a_day(grid.at_hand());
            if (static_cast<int>(visits.size()) > most)
                poster.at_most(std::move(visits), most, {.phase = phase, .day = index_of(day)});
        }
    }

    static void within(Poster& poster, const std::vector<Term>& terms, Range<int> range, About about)
    {
        poster.at_most(terms, range.most, about);
        if (range.least > 0) poster.at_least(terms, range.least, about);
    }

    void check_week(const Calendar& calendar, int week, const Case& at_hand, std::vector<Breach>& found) const
    {
        const Date monday = calendar.start + std::chrono::days(7 * (week - 1));
        const int sessions = sessions_in(calendar, week, at_hand);
        std::map<Date, int> visits;
        std::map<Modality, std::set<Date>> days;
        for (const CalendarSession& session : calendar.sessions) {
            if (session.week != week) continue;
            if (++visits[session.date] > visits_a_day(at_hand))
                found.push_back({id(), session.date,
                                 counted(visits[session.date], "session", "sessions") + " on one day"});
            for (const CalendarItem& item : session.items)
                if (item.role == ItemRole::main) days[item.exercise->modality].insert(session.date);
        }
        if (!at_hand.protocol().sessions.per_week.holds(sessions))
            found.push_back({id(), monday,
                             counted(sessions, "session", "sessions") + " in week " + std::to_string(week)});
        for (const auto& [modality, part] : at_hand.prescription.parts)
            if (const int count = static_cast<int>(days[modality].size()); !part.days.holds(count))
                found.push_back({id(), monday,
                                 std::string(word_of(modality)) + " on " + counted(count, "day", "days") +
                                     " in week " + std::to_string(week)});
    }
};

}

std::unique_ptr<Rule> frequency_rule() { return std::make_unique<Frequency>(); }

}
