#include "engine/timetable/shots.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

/// Heavy strength and high joint load cost points for every date on which they meet aching joints; nothing is
/// forbidden, a drug given every other day would leave no day (J24, J25).
class Injection final : public Should {
public:
    RuleId id() const override { return RuleId("injection"); }
    std::vector<std::string> sources() const override { return {"J22", "J24", "J25"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const MedicineUse* shot = takes(at_hand.patient(), Medicine::interferon);
        if (!shot) return;
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                const Slot& place = grid.slots()[static_cast<std::size_t>(slot)];
                if (const int dates = aching_dates(at_hand, *shot, phase, place))
                    post_slot(grid, poster, phase, slot, dates);
            }
    }

    Translations sentence() const override
    {
        return in_words("In the days after an injection heavy and joint-loading work is avoided",
                        "Tras la inyección se evita el trabajo pesado y la carga articular");
    }

private:
    /// The weight is for a joint load of 2 on all dates of the phase; what is left of a point counts whole.
    static void post_slot(const Grid& grid, Poster& poster, int phase, int slot, int dates)
    {
        const Case& at_hand = grid.at_hand();
        const int all = static_cast<int>(
            dates_of(at_hand, phase, grid.slots()[static_cast<std::size_t>(slot)].day).size());
        const int weight = at_hand.settings().weight("injection");
        for (const Seat& seat : grid.seats(phase, slot))
            if (const int load = aching_load(at_hand.exercise(seat.candidate)))
                poster.price(
                    {{1, seat.var}}, 0, (weight * load * dates + 2 * all - 1) / (2 * all),
                    {.phase = phase, .slot = slot, .exercise = at_hand.exercise_index(seat.candidate)});
    }
};

}

std::unique_ptr<Should> injection_should() { return std::make_unique<Injection>(); }

}
