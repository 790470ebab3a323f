#include "engine/timetable/shoulds/shoulds.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Whether a form of the movement for which this is true is open to this person.
template <class Wanted> bool has_rung(const Grid& grid, const FamilyId& family, Wanted wanted)
{
    return std::any_of(grid.exercises().begin(), grid.exercises().end(), [&](int other) {
        const Rung& rung = grid.at_hand().catalog_exercise(other).ladder;
        return rung.family == family && wanted(rung.rung);
    });
}

/// A lower rung counts even where the one between is closed to this person.
bool has_easier(const Grid& grid, const Rung& from)
{
    return has_rung(grid, from.family, [&](int rung) { return rung < from.rung; });
}

/// The rule "ladder" lets a patient climb one rung at a time, so a gap above is a top.
bool has_next(const Grid& grid, const Rung& from)
{
    return has_rung(grid, from.family, [&](int rung) { return rung == from.rung + 1; });
}

class Climb final : public Should {
public:
    RuleId id() const override { return RuleId("climb"); }
    std::vector<std::string> sources() const override { return {"G42", "B25"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const int weight = at_hand.settings().weight("climb");
        for (const int exercise : grid.exercises()) {
            const Rung& rung = at_hand.catalog_exercise(exercise).ladder;
            if (has_easier(grid, rung))
                poster.price({{1, grid.used(0, exercise)}}, 0, weight, {.phase = 0, .exercise = exercise});
            if (!has_next(grid, rung)) continue;
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
