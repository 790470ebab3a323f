#include "engine/base/text.h"
#include "engine/timetable/energy_days.h"
#include "engine/timetable/rules/rules.h"

namespace pacewise {

namespace {

constexpr int thousand = 1000;

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
            poster.at_most(std::move(terms), energy_ceiling(at_hand, week, capacity.of(weekday)),
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
            tightest.look_at({id(), day.date, "carried load", load_units(day.carried),
                              load_units(day.ceiling), "load units"});
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
        const auto felt = felt_after_days(at_hand);
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
