#include "engine/explain/serves.h"

namespace pacewise {

Serves serves(const Case& at_hand, const Exercise& exercise)
{
    constexpr int clear_share = 2;  // of 3: less is no reason to choose it
    Serves found;
    for (const WeightedGoal& goal : at_hand.patient().goals)
        if (const auto grade = exercise.goals.find(goal.goal); grade != exercise.goals.end())
            found.goals.emplace_back(goal.goal, grade->second);
    for (const Muscle muscle : weak_muscles(at_hand.patient()))
        if (exercise.share_of(muscle) >= clear_share) found.weak.push_back(muscle);
    for (const Muscle muscle : spastic_muscles(at_hand.patient()))
        if (exercise.stretches.contains(muscle) || exercise.tone.lowers.contains(muscle))
            found.stiff.push_back(muscle);
    return found;
}

std::vector<std::string> served_words(const Serves& served)
{
    std::vector<std::string> words;
    for (const auto& [goal, evidence] : served.goals)
        words.push_back("goal " + std::string(word_of(goal)) + " (" + std::string(word_of(evidence)) +
                        " evidence)");
    for (const Muscle muscle : served.weak) words.push_back("weak " + std::string(word_of(muscle)));
    for (const Muscle muscle : served.stiff) words.push_back("stiff " + std::string(word_of(muscle)));
    return words;
}

}
