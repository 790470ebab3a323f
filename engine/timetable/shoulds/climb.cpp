#include "engine/timetable/shoulds/shoulds.h"

#include <algorithm>

namespace pacewise {

namespace {

/// This form of the movement is open to this person.
bool has_rung(const Grid& grid, const Rung& wanted)
{
    return std::any_of(grid.exercises().begin(), grid.exercises().end(),
                       [&](int other) { return grid.at_hand().catalog_exercise(other).ladder == wanted; });
}

class Climb final : public Should {
public:
    RuleId id() const override { return RuleId("climb"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const int weight = at_hand.settings().weight("climb");
        for (const int exercise : grid.exercises()) {
            const Rung& rung = at_hand.catalog_exercise(exercise).ladder;
            if (has_rung(grid, {rung.family, rung.rung - 1}))
                poster.price({{1, grid.used(0, exercise)}}, 0, weight, {.phase = 0, .exercise = exercise});
            if (!has_rung(grid, {rung.family, rung.rung + 1})) continue;
            for (int phase = 1; phase < grid.phase_count(); ++phase)
                poster.price({{1, grid.used(phase, exercise)}, {1, grid.used(phase - 1, exercise)}}, 1,
                             weight, {.phase = phase, .exercise = exercise});
        }
    }

    Translations sentence() const override
    {
        return in_words(
            "A movement begins on a low rung and climbs from phase to phase where the findings allow",
            "Un movimiento empieza fácil y sube de nivel de fase en fase si los hallazgos lo permiten");
    }
};

}

std::unique_ptr<Should> climb_should() { return std::make_unique<Climb>(); }

}
