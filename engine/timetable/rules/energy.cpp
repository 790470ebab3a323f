#include "engine/base/text.h"
#include "engine/timetable/capacity.h"
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

/// The ceiling of a week in thousandths for a day that bears so much of the usual. It grows with the ramp,
/// and even on the most tired day the protocol's own session fits: the rule forbids stacking.
std::int64_t ceiling_in(const Case& at_hand, int week, double capacity)
{
    const int largest = at_hand.prescription.largest_session[static_cast<std::size_t>(week - 1)];
    const double headroom = std::max(1.0, setting_for(at_hand).headroom * capacity);
    return std::llround(thousand * (headroom * largest + at_hand.settings().energy.allowance));
}

/// What a session at a tired hour takes away from the ceiling of its day.
std::int64_t taken_by_hour(const Case& at_hand, const Capacity& capacity, int week, Weekday day, ClockTime at)
{
    return ceiling_in(at_hand, week, capacity.of(day)) - ceiling_in(at_hand, week, capacity.of(day, at));
}

/// One date of the program, in thousandths of load units.
struct EnergyDay {
    Date date;
    std::int64_t carried = 0;
    std::int64_t ceiling = 0;
};

std::vector<EnergyDay> energy_days(const Calendar& calendar, const Case& at_hand)
{
    const auto felt = felt_after(setting_for(at_hand).carry);
    const Capacity capacity(at_hand);
    std::vector<EnergyDay> days;
    for (int day = 0; day < 7 * calendar.weeks; ++day) {
        const Date date = calendar.start + std::chrono::days(day);
        const int week = day / 7 + 1;
        std::int64_t carried = 0;
        for (int ago = 0; ago < days_felt && ago <= day; ++ago)
            carried += static_cast<std::int64_t>(felt[static_cast<std::size_t>(ago)]) *
                       calendar.load_on(date - std::chrono::days(ago));
        std::int64_t ceiling = ceiling_in(at_hand, week, capacity.of(weekday_of(date)));
        for (const CalendarSession& session : calendar.sessions)
            if (session.date == date && session.training)
                ceiling -= taken_by_hour(at_hand, capacity, week, weekday_of(date), session.at);
        days.push_back({date, carried, ceiling});
    }
    return days;
}

class Energy final : public Rule {
public:
    RuleId id() const override { return RuleId("energy"); }
    std::vector<std::string> sources() const override { return {"F12", "F19", "F32"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const Capacity capacity(at_hand);
        const int days = 7 * at_hand.protocol().weeks();
        for (int day = 0; day < days; ++day) {
            const int week = day / 7 + 1;
            const auto weekday = static_cast<Weekday>(day % 7);
            std::vector<Term> terms = carried_on(grid, day);
            add_hours(grid, capacity, week, weekday, terms);
            poster.at_most(std::move(terms), ceiling_in(at_hand, week, capacity.of(weekday)),
                           {.phase = at_hand.protocol().phase_of(week), .day = day % 7, .week = week});
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const EnergyDay& day : energy_days(calendar, at_hand))
            if (day.carried > day.ceiling)
                found.push_back({id(), day.date,
                                 "carried load " + std::to_string(day.carried / thousand) + " of " +
                                     std::to_string(day.ceiling / thousand)});
        return found;
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        for (const EnergyDay& day : energy_days(calendar, at_hand))
            tightest.look_at({id(), day.date, "carried load", (day.carried + thousand - 1) / thousand,
                              (day.ceiling + thousand - 1) / thousand, "load units"});
        return tightest.found();
    }

    Translations sentence(const Case&) const override
    {
        return in_words(
            "Fatigue carried over from the days before leaves room for the day's work, less of it "
            "on the patient's tired days and hours",
            "La fatiga de los días anteriores deja margen para el trabajo del día, menos en los "
            "días y las horas de más cansancio");
    }

private:
    static void add_hours(const Grid& grid, const Capacity& capacity, int week, Weekday day,
                          std::vector<Term>& terms)
    {
        const int phase = grid.at_hand().protocol().phase_of(week);
        for (int slot = 0; slot < grid.slot_count(); ++slot) {
            const Slot& place = grid.slots()[static_cast<std::size_t>(slot)];
            if (place.day != day) continue;
            const auto taken = taken_by_hour(grid.at_hand(), capacity, week, day, place.at);
            if (taken > 0) terms.push_back({static_cast<int>(taken), grid.trains(phase, slot)});
        }
    }

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
