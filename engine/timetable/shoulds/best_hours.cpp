#include "engine/timetable/hours.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class BestHours final : public Should {
public:
    RuleId id() const override { return RuleId("best-hours"); }
    std::vector<std::string> sources() const override { return {"F30", "F31", "F32"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const int weight = grid.at_hand().settings().weight("best-hours");
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                const int tired =
                    tiredness_at(grid.at_hand().request, grid.slots()[static_cast<std::size_t>(slot)].at);
                poster.price({{1, grid.trains(phase, slot)}}, 0, weight * tired,
                             {.phase = phase, .slot = slot});
            }
    }

    Translations sentence() const override
    {
        return in_words("Sessions at the hours in which the patient is least tired",
                        "Sesiones en las horas de menos fatiga");
    }
};

}

std::unique_ptr<Should> best_hours_should() { return std::make_unique<BestHours>(); }

}
