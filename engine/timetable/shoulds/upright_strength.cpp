#include "engine/timetable/shoulds/shoulds.h"

#include <algorithm>

namespace pacewise {

namespace {

/// P39: machine-like seated strength raised strength, rarely gait.
bool wants_to_walk(const Patient& patient)
{
    return std::any_of(patient.goals.begin(), patient.goals.end(), [](const WeightedGoal& goal) {
        return goal.goal == Goal::walking || goal.goal == Goal::stairs || goal.goal == Goal::transfers;
    });
}

class UprightStrength final : public Should {
public:
    RuleId id() const override { return RuleId("upright-strength"); }
    std::vector<std::string> sources() const override { return {"P39"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        if (!wants_to_walk(at_hand.patient())) return;
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            std::vector<Term> seated_over_upright;
            for (const int exercise : grid.exercises()) {
                const Exercise& entry = at_hand.catalog_exercise(exercise);
                if (entry.modality != Modality::resistance) continue;
                const bool like_the_task = is_upright(entry.position) || entry.has(Tag::task_like);
                seated_over_upright.push_back({like_the_task ? -1 : 1, grid.used(phase, exercise)});
            }
            poster.price(std::move(seated_over_upright), 0, at_hand.settings().weight("upright-strength"),
                         {.phase = phase});
        }
    }

    Translations sentence() const override
    {
        return in_words("For walking, half of the strength work is done standing or like the task",
                        "Para caminar, la mitad de la fuerza se hace de pie o como la tarea");
    }
};

}

std::unique_ptr<Should> upright_strength_should() { return std::make_unique<UprightStrength>(); }

}
