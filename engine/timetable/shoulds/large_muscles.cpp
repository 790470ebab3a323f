#include "engine/timetable/shoulds/shoulds.h"

#include <array>

namespace pacewise {

namespace {

/// G21: what carries standing, walking and transfers.
constexpr std::array large{Muscle::quadriceps, Muscle::glutes, Muscle::hip_abductors, Muscle::abdominals,
                           Muscle::upper_back};

bool trains(const Exercise& exercise, Muscle muscle)
{
    return exercise.modality == Modality::resistance && exercise.share_of(muscle) >= 2;
}

class LargeMuscles final : public Should {
public:
    RuleId id() const override { return RuleId("large-muscles"); }
    std::vector<std::string> sources() const override { return {"G21"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        if (!at_hand.protocol().parts.contains(Modality::resistance)) return;
        for (const Muscle muscle : large)
            for (int phase = 0; phase < grid.phase_count(); ++phase) {
                std::vector<Term> trained;
                for (const int exercise : grid.exercises())
                    if (trains(at_hand.catalog_exercise(exercise), muscle))
                        trained.push_back({-1, grid.used(phase, exercise)});
                poster.price(std::move(trained), -1, at_hand.settings().weight("large-muscles"),
                             {.phase = phase, .word = word_of(muscle)});
            }
    }

    Translations sentence() const override
    {
        return in_words("Strength work reaches the large muscles first",
                        "La fuerza llega primero a los músculos grandes");
    }
};

}

std::unique_ptr<Should> large_muscles_should() { return std::make_unique<LargeMuscles>(); }

}
