#include "engine/review/checks.h"
#include "engine/review/household.h"

#include <algorithm>

namespace pacewise {

namespace {

using Counts = std::map<std::pair<Muscle, PositionGroup>, int>;

Counts choices_in(const Programs& programs)
{
    Counts counts;
    for (const Exercise& exercise : programs.catalog->exercises())
        if (needs_only_household(exercise, programs.review.household))
            for (const auto& [muscle, share] : exercise.works)
                ++counts[{muscle, group_of(exercise.position)}];
    return counts;
}

int needed(const ReviewSettings& settings, Muscle muscle, PositionGroup group)
{
    for (const FewerChoices& fewer : settings.fewer)
        if (fewer.muscle == muscle &&
            std::find(fewer.positions.begin(), fewer.positions.end(), group) != fewer.positions.end())
            return fewer.choices;
    return settings.choices;
}

const char* how(PositionGroup group)
{
    switch (group) {
    case PositionGroup::lying: return "lying";
    case PositionGroup::sitting: return "sitting";
    case PositionGroup::standing: return "standing";
    }
    return "?";
}

Said too_few(const std::string& muscle, int there, const char* position, const std::string& wanted)
{
    if (there == 1)
        return said("the muscle {1} has 1 exercise {2} without equipment, and needs {3}", muscle, position,
                    wanted);
    return said("the muscle {1} has {2} exercises {3} without equipment, and needs {4}", muscle,
                std::to_string(there), position, wanted);
}

}

Diagnostics few_choices(const Programs& programs)
{
    Diagnostics found;
    Counts counts = choices_in(programs);
    for (const Word<Muscle>& muscle : vocabulary<Muscle>())
        for (const Word<PositionGroup>& group : vocabulary<PositionGroup>()) {
            const int there = counts[{muscle.meaning, group.meaning}];
            const int wanted = needed(programs.review, muscle.meaning, group.meaning);
            if (there >= wanted) continue;
            found.push_back(
                warning_at({programs.folder, 0, 0},
                           too_few(in_quotes(muscle.text), there, how(group.meaning), std::to_string(wanted)),
                           "add exercises, or say why not under fewer_choices in review.yaml"));
        }
    return found;
}

}
