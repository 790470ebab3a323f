#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <map>
#include <set>

namespace pacewise {

namespace {

std::string range_text(Range<int> range)
{
    return range.least == range.most ? std::to_string(range.least)
                                     : std::to_string(range.least) + " to " + std::to_string(range.most);
}

class Frequency final : public Rule {
public:
    RuleId id() const override { return RuleId("frequency"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            post_one_a_day(grid, poster, phase);
            std::vector<Term> sessions;
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                sessions.push_back({1, grid.trains(phase, slot)});
            within(poster, sessions, grid.at_hand().protocol().sessions.per_week,
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
        const std::string range = range_text(at_hand.protocol().sessions.per_week);
        return in_words(
            range +
                " sessions a week, each kind of work on as many days as the protocol says, one session a day",
            range + " sesiones por semana, cada tipo de trabajo los días que indica el protocolo, una sesión "
                    "al día");
    }

    bool protects() const override { return false; }

private:
    static void post_one_a_day(const Grid& grid, Poster& poster, int phase)
    {
        for (const Weekday day : all_weekdays) {
            std::vector<Term> visits;
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                if (grid.slots()[static_cast<std::size_t>(slot)].day == day)
                    visits.push_back({1, grid.any(phase, slot)});
            if (visits.size() > 1)
                poster.at_most(std::move(visits), 1, {.phase = phase, .day = index_of(day)});
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
        int sessions = 0;
        std::map<Date, int> visits;
        std::map<Modality, std::set<Date>> days;
        for (const CalendarSession& session : calendar.sessions) {
            if (session.week != week) continue;
            sessions += session.training ? 1 : 0;
            if (++visits[session.date] > 1) found.push_back({id(), session.date, "two sessions on one day"});
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
