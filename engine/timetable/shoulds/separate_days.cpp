#include "engine/timetable/hours.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class SeparateDays final : public Should {
public:
    RuleId id() const override { return RuleId("separate-days"); }
    std::vector<std::string> sources() const override { return {"F20", "F21"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        if (!is_fatigued(grid.at_hand().patient())) return;
        const int weight = grid.at_hand().settings().weight("separate-days");
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            if (may_split_days(grid.at_hand().patient())) {
                post_sessions(grid, poster, phase, weight);
                continue;
            }
            for (const Weekday day : all_weekdays)
                poster.price({{1, grid.has_on(phase, day, Modality::aerobic)},
                              {1, grid.has_on(phase, day, Modality::resistance)}},
                             1, weight, {.phase = phase, .day = index_of(day)});
        }
    }

    Translations sentence() const override
    {
        return in_words("Endurance and strength on separate days for tired people",
                        "Resistencia y fuerza en días distintos si hay fatiga");
    }

private:
    /// F21: with too few free days, in two short sessions of one day.
    static void post_sessions(const Grid& grid, Poster& poster, int phase, int weight)
    {
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            poster.price({{1, grid.has(phase, slot, Modality::aerobic)},
                          {1, grid.has(phase, slot, Modality::resistance)}},
                         1, weight, {.phase = phase, .slot = slot});
    }
};

}

std::unique_ptr<Should> separate_days_should() { return std::make_unique<SeparateDays>(); }

}
