#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>
#include <map>

namespace pacewise {

namespace {

bool is_light(const Protocol& protocol, int week)
{
    return std::find(protocol.light_weeks.begin(), protocol.light_weeks.end(), week) !=
           protocol.light_weeks.end();
}

/// The last week before this one that was not planned light; 0 when there is none.
int week_to_grow_from(const Protocol& protocol, int week)
{
    for (int before = week - 1; before >= 1; --before)
        if (!is_light(protocol, before)) return before;
    return 0;
}

class GrowthRule final : public Rule {
public:
    RuleId id() const override { return RuleId("growth"); }
    std::vector<std::string> sources() const override { return {"L14", "P04"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Protocol& protocol = grid.at_hand().protocol();
        for (int week = 2; week <= protocol.weeks(); ++week) {
            const int from = week_to_grow_from(protocol, week);
            if (from == 0) continue;
            std::map<Var, int> sums;
            add_loads(grid, week, 100, sums);
            add_loads(grid, from, -(100 + protocol.growth.percent), sums);
            std::vector<Term> terms;
            for (const auto& [var, times] : sums)
                if (times != 0) terms.push_back({times, var});
            poster.at_most(std::move(terms), 100 * protocol.growth.allow,
                           {.phase = protocol.phase_of(week), .week = week});
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        const Growth& growth = at_hand.protocol().growth;
        for (int week = 2; week <= calendar.weeks; ++week) {
            const int from = week_to_grow_from(at_hand.protocol(), week);
            if (from == 0) continue;
            const int before = calendar.load_in_week(from), now = calendar.load_in_week(week);
            if (100 * now > (100 + growth.percent) * before + 100 * growth.allow)
                found.push_back({id(), calendar.start + std::chrono::days(7 * (week - 1)),
                                 "load " + std::to_string(now) + " after " + std::to_string(before) +
                                     " in week " + std::to_string(week)});
        }
        return found;
    }

    Translations sentence(const Case& at_hand) const override
    {
        const std::string percent = std::to_string(at_hand.protocol().growth.percent);
        return in_words("The load of a week grows by " + percent + " % at most, beside a small allowance",
                        "La carga de una semana crece como máximo un " + percent +
                            " %, más un pequeño margen");
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        const Growth& growth = at_hand.protocol().growth;
        for (int week = 2; week <= calendar.weeks; ++week)
            if (const int from = week_to_grow_from(at_hand.protocol(), week); from != 0)
                tightest.look_at({id(), calendar.start + std::chrono::days(7 * (week - 1)),
                                  "load of week " + std::to_string(week), calendar.load_in_week(week),
                                  (100 + growth.percent) * calendar.load_in_week(from) / 100 + growth.allow,
                                  "load units"});
        return tightest.found();
    }

private:
    static void add_loads(const Grid& grid, int week, int times, std::map<Var, int>& sums)
    {
        const int phase = grid.at_hand().protocol().phase_of(week);
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            for (const Seat& seat : grid.seats(phase, slot))
                sums[seat.var] += times * grid.at_hand().prescription.dose(seat.candidate, week).load;
    }
};

}

std::unique_ptr<Rule> growth_rule() { return std::make_unique<GrowthRule>(); }

}
