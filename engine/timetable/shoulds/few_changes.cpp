#include "engine/timetable/shoulds/shoulds.h"

#include <array>

namespace pacewise {

namespace {

/// Floor, seat or feet.
std::size_t level_of(Position position)
{
    if (is_floor_position(position)) return 0;
    return position == Position::sitting ? 1 : 2;
}

class FewChanges final : public Should {
public:
    RuleId id() const override { return RuleId("few-changes"); }
    std::vector<std::string> sources() const override { return {"A22"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const int weight = grid.at_hand().settings().weight("few-changes");
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                std::array<std::vector<Var>, 3> levels;
                for (const Seat& seat : grid.seats(phase, slot))
                    levels[level_of(grid.at_hand().exercise(seat.candidate).position)].push_back(seat.var);
                std::vector<Term> changes;
                for (std::size_t level = 0; level < levels.size(); ++level)
                    if (!levels[level].empty())
                        changes.push_back({1, poster.any_of(std::move(levels[level]))});
                poster.price(std::move(changes), 1, weight, {.phase = phase, .slot = slot});
            }
    }

    Translations sentence() const override
    {
        return in_words("Few changes of position in a session", "Pocos cambios de posición en una sesión");
    }
};

}

std::unique_ptr<Should> few_changes_should() { return std::make_unique<FewChanges>(); }

}
