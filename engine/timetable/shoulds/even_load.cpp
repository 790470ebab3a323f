#include "engine/timetable/shoulds/shoulds.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

constexpr int load_units = 10;  // one step of the price

/// On how many days of a week the patient can train at the most.
int days_to_train(const Case& at_hand)
{
    const int free = static_cast<int>(at_hand.patient().time.size());
    return std::max(1, std::min(free, at_hand.protocol().sessions.per_week.most));
}

/// F19: no boom and bust. What a day may bear: its share of the week's load, and a little more.
class EvenLoad final : public Should {
public:
    RuleId id() const override { return RuleId("even-load"); }
    std::vector<std::string> sources() const override { return {"F19"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (const Weekday day : all_weekdays) post_day(grid, poster, phase, day);
    }

    Translations sentence() const override
    {
        return in_words("The load is spread evenly over the days of training",
                        "La carga se reparte por igual entre los días de entrenamiento");
    }

private:
    /// Looks at the last week of the phase, in which most is asked.
    static void post_day(const Grid& grid, Poster& poster, int phase, Weekday day)
    {
        const Case& at_hand = grid.at_hand();
        const Settings& settings = at_hand.settings();
        const int week = at_hand.protocol().weeks_of(phase).most;
        const int share =
            at_hand.prescription.week_load[static_cast<std::size_t>(week - 1)] / days_to_train(at_hand);
        const int most = share * (100 + settings.aims.even_percent) / 100 + settings.energy.allowance;
        std::vector<Term> tens;
        for (const Seat& seat : grid.seats_on(phase, day))
            if (const int load = at_hand.prescription.dose(seat.candidate, week).load; load >= load_units / 2)
                tens.push_back({(load + load_units / 2) / load_units, seat.var});
        poster.price(std::move(tens), most / load_units, settings.weight("even-load"),
                     {.phase = phase, .day = index_of(day), .week = week});
    }
};

}

std::unique_ptr<Should> even_load_should() { return std::make_unique<EvenLoad>(); }

}
