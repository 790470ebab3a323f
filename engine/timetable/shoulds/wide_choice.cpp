#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

/// Balance trains what is practised, and a yoga practice lives on its many poses: few in a phase (A01), but
/// others in the next.
class WideChoice final : public Should {
public:
    RuleId id() const override { return RuleId("wide-choice"); }
    std::vector<std::string> sources() const override { return {"P25", "B25"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const auto& [modality, many] : grid.at_hand().settings().aims.choice)
            if (grid.at_hand().prescription.parts.contains(modality)) post_kind(grid, poster, modality, many);
    }

    Translations sentence() const override
    {
        return in_words("A wide choice of yoga and balance over the program",
                        "Variedad de yoga y equilibrio a lo largo del programa");
    }

private:
    static void post_kind(const Grid& grid, Poster& poster, Modality modality, int many)
    {
        std::vector<Term> used;
        for (const int exercise : grid.exercises()) {
            if (grid.at_hand().catalog_exercise(exercise).modality != modality) continue;
            std::vector<Var> phases;
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                phases.push_back(grid.used(phase, exercise));
            used.push_back({-1, poster.any_of(std::move(phases))});
        }
        poster.price(std::move(used), -many, grid.at_hand().settings().weight("wide-choice"),
                     {.word = word_of(modality)});
    }
};

}

std::unique_ptr<Should> wide_choice_should() { return std::make_unique<WideChoice>(); }

}
