#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <array>
#include <cmath>

namespace pacewise {

namespace {

constexpr int days_felt = 7;  // what is carried longer than a week is too little to count (0.6^7 = 3 %)
constexpr int thousand = 1000;

EnergySetting setting_for(const Case& at_hand)
{
    const EnergySettings& energy = at_hand.settings().energy;
    if (is_markedly_fatigued(at_hand.patient())) return energy.marked;
    return is_fatigued(at_hand.patient()) ? energy.fatigued : energy.rested;
}

/// How much of a load is still felt after 0, 1, 2 ... days, in thousandths.
std::array<int, days_felt> felt_after(double carry)
{
    std::array<int, days_felt> felt{};
    for (int day = 0; day < days_felt; ++day)
        felt[static_cast<std::size_t>(day)] = static_cast<int>(std::lround(thousand * std::pow(carry, day)));
    return felt;
}

/// The ceiling of a week in thousandths: it grows with the ramp, so the protocol's own session always fits.
std::int64_t ceiling_in(const Case& at_hand, int week)
{
    const int largest = at_hand.prescription.largest_session[static_cast<std::size_t>(week - 1)];
    return std::llround(thousand *
                        (setting_for(at_hand).headroom * largest + at_hand.settings().energy.allowance));
}

class Energy final : public Rule {
public:
    RuleId id() const override { return RuleId("energy"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const int days = 7 * grid.at_hand().protocol().weeks();
        for (int day = 0; day < days; ++day) {
            const int week = day / 7 + 1;
            poster.at_most(carried_on(grid, day), ceiling_in(grid.at_hand(), week),
                           {.phase = grid.at_hand().protocol().phase_of(week), .day = day % 7, .week = week});
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        const auto felt = felt_after(setting_for(at_hand).carry);
        std::vector<Breach> found;
        for (int day = 0; day < 7 * calendar.weeks; ++day) {
            std::int64_t carried = 0;
            for (int ago = 0; ago < days_felt && ago <= day; ++ago)
                carried += static_cast<std::int64_t>(felt[static_cast<std::size_t>(ago)]) *
                           calendar.load_on(calendar.start + std::chrono::days(day - ago));
            const std::int64_t ceiling = ceiling_in(at_hand, day / 7 + 1);
            if (carried > ceiling)
                found.push_back({id(), calendar.start + std::chrono::days(day),
                                 "carried load " + std::to_string(carried / thousand) + " of " +
                                     std::to_string(ceiling / thousand)});
        }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("Fatigue carried over from the days before leaves room for the day's work",
                        "La fatiga acumulada de los días anteriores deja margen para el trabajo del día");
    }

private:
    static std::vector<Term> carried_on(const Grid& grid, int day)
    {
        const Case& at_hand = grid.at_hand();
        const auto felt = felt_after(setting_for(at_hand).carry);
        std::vector<Term> terms;
        for (int ago = 0; ago < days_felt && ago <= day; ++ago) {
            const int week = (day - ago) / 7 + 1;
            for (const Seat& seat :
                 grid.seats_on(at_hand.protocol().phase_of(week), static_cast<Weekday>((day - ago) % 7)))
                if (const int load = at_hand.prescription.dose(seat.candidate, week).load; load > 0)
                    terms.push_back({felt[static_cast<std::size_t>(ago)] * load, seat.var});
        }
        return terms;
    }
};

}

std::unique_ptr<Rule> energy_rule() { return std::make_unique<Energy>(); }

}
