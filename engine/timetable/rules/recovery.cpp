#include "engine/timetable/rules/rules.h"

#include <map>
#include <set>

namespace pacewise {

namespace {

constexpr int counts_from_share = 2;  // a muscle that only helps along recovers on the way

bool hits(const Exercise& exercise, Muscle muscle)
{
    return exercise.modality == Modality::resistance && exercise.share_of(muscle) >= counts_from_share;
}

using DayHits = std::map<std::pair<int, Weekday>, Var>;

std::map<Date, std::set<Muscle>> worked_by_date(const Calendar& calendar)
{
    std::map<Date, std::set<Muscle>> worked;
    for (const CalendarSession& session : calendar.sessions)
        for (const CalendarItem& item : session.items)
            for (const Word<Muscle>& muscle : vocabulary<Muscle>())
                if (item.role == ItemRole::main && hits(*item.exercise, muscle.meaning))
                    worked[session.date].insert(muscle.meaning);
    return worked;
}

class Recovery final : public Rule {
public:
    RuleId id() const override { return RuleId("recovery"); }
    std::vector<std::string> sources() const override { return {"G16"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const Word<Muscle>& muscle : vocabulary<Muscle>()) {
            const DayHits days = derive(grid, poster, muscle.meaning);
            for (const auto& [place, var] : days) {
                const auto [phase, day] = place;
                post_pair(days, poster, var, next_day(phase, day),
                          {.phase = phase, .day = index_of(day), .word = muscle.text});
                if (day != Weekday::sun) continue;
                const bool repeats =
                    grid.at_hand().protocol().phases[static_cast<std::size_t>(phase)].weeks > 1;
                if (repeats)
                    post_pair(days, poster, var, {phase, Weekday::mon},
                              {.phase = phase, .day = index_of(day), .word = muscle.text});
            }
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case&) const override
    {
        const auto worked = worked_by_date(calendar);
        std::vector<Breach> found;
        for (const auto& [date, muscles] : worked) {
            const auto next = worked.find(date + std::chrono::days(1));
            if (next == worked.end()) continue;
            for (const Muscle muscle : muscles)
                if (next->second.contains(muscle))
                    found.push_back({id(), next->first, std::string(word_of(muscle))});
        }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("A full day of rest between strength work for the same muscles",
                        "Un día entero de descanso entre ejercicios de fuerza de los mismos músculos");
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case&) const override
    {
        Tightest tightest;
        std::map<Muscle, Date> last;
        for (const auto& [date, muscles] : worked_by_date(calendar))
            for (const Muscle muscle : muscles) {
                if (const auto before = last.find(muscle); before != last.end())
                    tightest.look_at({id(), date, std::string(word_of(muscle)) + ", full days of rest needed",
                                      1, (date - before->second).count() - 1, "days there"});
                last[muscle] = date;
            }
        return tightest.found();
    }

private:
    /// Sunday is followed by the Monday of the next phase; the Monday of the same phase is asked separately.
    static std::pair<int, Weekday> next_day(int phase, Weekday day)
    {
        if (day == Weekday::sun) return {phase + 1, Weekday::mon};
        return {phase, static_cast<Weekday>(index_of(day) + 1)};
    }

    static DayHits derive(const Grid& grid, Poster& poster, Muscle muscle)
    {
        DayHits days;
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (const Weekday day : all_weekdays) {
                std::vector<Var> vars;
                for (const Seat& seat : grid.seats_on(phase, day)) {
                    const bool main = grid.at_hand().candidate(seat.candidate).role == ItemRole::main;
                    if (main && hits(grid.at_hand().exercise(seat.candidate), muscle))
                        vars.push_back(seat.var);
                }
                if (!vars.empty()) days[{phase, day}] = poster.any_of(std::move(vars));
            }
        return days;
    }

    static void post_pair(const DayHits& days, Poster& poster, Var today, std::pair<int, Weekday> next,
                          About about)
    {
        const auto tomorrow = days.find(next);
        if (tomorrow != days.end()) poster.at_most({{1, today}, {1, tomorrow->second}}, 1, about);
    }
};

}

std::unique_ptr<Rule> recovery_rule() { return std::make_unique<Recovery>(); }

}
