#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// F24: two when FSS is 5.5 and more; the protocol or a precaution may ask for more.
int rest_days_for(const Case& at_hand)
{
    const int tired = is_markedly_fatigued(at_hand.patient()) ? 2 : 1;
    return std::max(
        {tired, at_hand.protocol().sessions.rest_days, at_hand.screening.limits.rest_days.value_or(0)});
}

int rest_days_in(const Calendar& calendar, int week)
{
    std::set<Date> training;
    for (const CalendarSession& session : calendar.sessions)
        if (session.week == week && session.training) training.insert(session.date);
    return 7 - static_cast<int>(training.size());
}

class RestDays final : public Rule {
public:
    RuleId id() const override { return RuleId("rest-days"); }
    std::vector<std::string> sources() const override { return {"F24"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            std::vector<Term> days;
            for (const Weekday day : all_weekdays) days.push_back({1, grid.trains_on(phase, day)});
            poster.at_most(std::move(days), 7 - rest_days_for(grid.at_hand()), {.phase = phase});
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (int week = 1; week <= calendar.weeks; ++week) {
            const int rest = rest_days_in(calendar, week);
            if (rest < rest_days_for(at_hand))
                found.push_back(
                    {id(), calendar.start + std::chrono::days(7 * (week - 1)),
                     counted(rest, "rest day", "rest days") + " in week " + std::to_string(week)});
        }
        return found;
    }

    Translations sentence(const Case& at_hand) const override
    {
        const int days = rest_days_for(at_hand);
        return in_words("At least " + counted(days, "rest day", "rest days") + " a week",
                        "Al menos " + counted(days, "día", "días") + " de descanso por semana");
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        for (int week = 1; week <= calendar.weeks; ++week)
            tightest.look_at({id(), calendar.start + std::chrono::days(7 * (week - 1)),
                              "rest days needed in week " + std::to_string(week), rest_days_for(at_hand),
                              rest_days_in(calendar, week), "days there"});
        return tightest.found();
    }
};

}

std::unique_ptr<Rule> rest_days_rule() { return std::make_unique<RestDays>(); }

}
