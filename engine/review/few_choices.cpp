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
            found.push_back(warning_at(
                {programs.folder, 0, 0},
                "the muscle " + in_quotes(muscle.text) + " has " + counted(there, "exercise", "exercises") +
                    " " + std::string(group.text) + " without equipment, and needs " + std::to_string(wanted),
                "add exercises, or say why not under fewer_choices in review.yaml"));
        }
    return found;
}

}
