#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class WeakMuscles final : public Should {
public:
    RuleId id() const override { return RuleId("weak-muscles"); }
    std::vector<std::string> sources() const override { return {"SA09", "SA22"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        for (const Muscle muscle : weak_muscles(at_hand.patient()))
            for (int phase = 0; phase < grid.phase_count(); ++phase) {
                std::vector<Term> trained;
                for (const int exercise : grid.exercises())
                    if (at_hand.catalog_exercise(exercise).share_of(muscle) >= 2)
                        trained.push_back({-1, grid.used(phase, exercise)});
                poster.price(std::move(trained), -1, at_hand.settings().weight("weak-muscles"),
                             {.phase = phase, .word = word_of(muscle)});
            }
    }

    Translations sentence() const override
    {
        return in_words("Every weak muscle is trained", "Se entrena cada músculo débil");
    }
};

}

std::unique_ptr<Should> weak_muscles_should() { return std::make_unique<WeakMuscles>(); }

}
