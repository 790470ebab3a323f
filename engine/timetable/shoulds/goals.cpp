#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

constexpr int enough = 6;  // two exercises with strong evidence, or three with moderate

int value_of(Evidence evidence)
{
    switch (evidence) {
    case Evidence::strong: return 3;
    case Evidence::moderate: return 2;
    case Evidence::weak: return 1;
    case Evidence::opinion: return 1;
    }
    return 0;
}

class Goals final : public Should {
public:
    RuleId id() const override { return RuleId("goals"); }
    std::vector<std::string> sources() const override { return {"P39", "SA15"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const WeightedGoal& goal : grid.at_hand().patient().goals)
            for (int phase = 0; phase < grid.phase_count(); ++phase) post_goal(grid, poster, goal, phase);
    }

    Translations sentence() const override
    {
        return in_words("The goals of the patient are served, the heavy ones first",
                        "Se atienden las metas del paciente, primero las más importantes");
    }

private:
    static void post_goal(const Grid& grid, Poster& poster, const WeightedGoal& goal, int phase)
    {
        const Case& at_hand = grid.at_hand();
        std::vector<Term> served;
        for (const int exercise : grid.exercises()) {
            const auto& goals = at_hand.catalog_exercise(exercise).goals;
            if (const auto found = goals.find(goal.goal); found != goals.end())
                served.push_back({-value_of(found->second), grid.used(phase, exercise)});
        }
        const int twice = at_hand.settings().weight("goals") * goal.weight;
        poster.price(std::move(served), -enough, (twice + 1) / 2,  // upwards: no goal is rounded to silence
                     {.phase = phase, .word = word_of(goal.goal)});
    }
};

}

std::unique_ptr<Should> goals_should() { return std::make_unique<Goals>(); }

}
