#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class SeparateDays final : public Should {
public:
    RuleId id() const override { return RuleId("separate-days"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        if (!is_fatigued(grid.at_hand().patient())) return;
        const int weight = grid.at_hand().settings().weight("separate-days");
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (const Weekday day : all_weekdays)
                poster.price({{1, grid.has_on(phase, day, Modality::aerobic)},
                              {1, grid.has_on(phase, day, Modality::resistance)}},
                             1, weight, {.phase = phase, .day = index_of(day)});
    }

    Translations sentence() const override
    {
        return in_words("Endurance and strength on separate days for tired people",
                        "Resistencia y fuerza en días distintos si hay fatiga");
    }
};

}

std::unique_ptr<Should> separate_days_should() { return std::make_unique<SeparateDays>(); }

}
