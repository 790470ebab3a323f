#include "engine/prescribe/aid_check.h"
#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <map>
#include <set>

namespace pacewise {

namespace {

/// Seconds of walking; work by the clock is the minutes themselves.
int walking_in(const Exercise& exercise, const Dose& dose)
{
    if (exercise.position != Position::walking) return 0;
    return dose.unit == DoseUnit::minutes ? 60 * dose.count : static_cast<int>(dose.takes.count());
}

int walking_in_week(const Calendar& calendar, int week)
{
    int seconds = 0;
    for (const CalendarSession& session : calendar.sessions)
        if (session.week == week)
            for (const CalendarItem& item : session.items) seconds += walking_in(*item.exercise, item.dose);
    return seconds;
}

bool is_due(const Case& at_hand) { return aid_check_is_due(at_hand.patient(), at_hand.request.start); }

class AidCheck final : public Rule {
public:
    RuleId id() const override { return RuleId("aid-check"); }
    std::vector<std::string> sources() const override { return {"B64", "SA23"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        if (!is_due(grid.at_hand())) return;
        std::set<std::map<Var, int>> said;
        for (int week = 2; week <= grid.at_hand().protocol().weeks(); ++week) {
            std::map<Var, int> sums;
            add_walking(grid, week, 1, sums);
            add_walking(grid, 1, -1, sums);
            std::vector<Term> terms;
            for (const auto& [var, times] : sums)
                if (times != 0) terms.push_back({times, var});
            if (!terms.empty() && said.insert(sums).second)
                poster.at_most(std::move(terms), 0,
                               {.phase = grid.at_hand().protocol().phase_of(week), .week = week});
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        if (!is_due(at_hand)) return found;
        const int first = walking_in_week(calendar, 1);
        for (int week = 2; week <= calendar.weeks; ++week)
            if (const int now = walking_in_week(calendar, week); now > first)
                found.push_back({id(), calendar.start + std::chrono::days(7 * (week - 1)),
                                 counted(now / 60, "minute", "minutes") + " of walking after " +
                                     std::to_string(first / 60)});
        return found;
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        if (!is_due(at_hand)) return {};
        const int first = walking_in_week(calendar, 1);
        for (int week = 2; week <= calendar.weeks; ++week)
            tightest.look_at({id(), calendar.start + std::chrono::days(7 * (week - 1)),
                              "walking in week " + std::to_string(week), walking_in_week(calendar, week),
                              first, "seconds"});
        return tightest.found();
    }

    Translations sentence(const Case&) const override
    {
        return in_words("The walking aid was not checked for a year: check its size and its use; until then "
                        "walking stays as in the first week",
                        "La ayuda para caminar lleva un año sin revisar: revise su tamaño y su uso; hasta "
                        "entonces se camina lo mismo que en la primera semana");
    }

private:
    static void add_walking(const Grid& grid, int week, int times, std::map<Var, int>& sums)
    {
        const int phase = grid.at_hand().protocol().phase_of(week);
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            for (const Seat& seat : grid.seats(phase, slot))
                if (const int seconds = walking_in(grid.at_hand().exercise(seat.candidate),
                                                   grid.at_hand().prescription.dose(seat.candidate, week));
                    seconds > 0)
                    sums[seat.var] += times * seconds;
    }
};

}

std::unique_ptr<Rule> aid_check_rule() { return std::make_unique<AidCheck>(); }

}
