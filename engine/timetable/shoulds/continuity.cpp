#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

bool is_step_up(const Rung& from, const Rung& to)
{
    return from.family == to.family && from.rung + 1 == to.rung;
}

class Continuity final : public Should {
public:
    RuleId id() const override { return RuleId("continuity"); }
    std::vector<std::string> sources() const override { return {"A23"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const auto& exercises = grid.at_hand().request.catalog->exercises();
        const int weight = grid.at_hand().settings().weight("continuity");
        for (int phase = 1; phase < grid.phase_count(); ++phase)
            for (const int exercise : grid.exercises()) {
                std::vector<Term> is_new{{1, grid.used(phase, exercise)},
                                         {-1, grid.used(phase - 1, exercise)}};
                for (const int other : grid.exercises())
                    if (is_step_up(exercises[static_cast<std::size_t>(other)].ladder,
                                   exercises[static_cast<std::size_t>(exercise)].ladder))
                        is_new.push_back({-1, grid.used(phase - 1, other)});
                poster.price(std::move(is_new), 0, weight, {.phase = phase, .exercise = exercise});
            }
    }

    Translations sentence() const override
    {
        return in_words("What the patient knows stays; a step up the ladder is no stranger",
                        "Lo conocido se mantiene; subir un escalón no cuenta como nuevo");
    }
};

}

std::unique_ptr<Should> continuity_should() { return std::make_unique<Continuity>(); }

}
