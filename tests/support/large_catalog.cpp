#include "tests/support/large_catalog.h"

#include "engine/base/random.h"

#include <algorithm>

namespace pacewise {

namespace {

/// What all rungs of a copied ladder have in common, so that they stay easier and harder forms of one thing.
struct Twist {
    int effort = 0;
    int minutes = 0;
    int load = 0;
    bool less_evidence = false;
};

Twist any_twist(Random& random)
{
    return {random.below(3) - 1, random.below(5) - 2, random.below(3) - 1, random.below(2) == 0};
}

Exercise twisted(Exercise exercise, const Twist& twist, const std::string& suffix, Random& random)
{
    exercise.id = ExerciseId(exercise.id.text + suffix);
    exercise.ladder.family = FamilyId(exercise.ladder.family.text + suffix);
    exercise.effort = std::clamp(exercise.effort + twist.effort, 1, 8);
    if (exercise.dose.unit == DoseUnit::minutes && exercise.dose.count.least + twist.minutes >= 1) {
        exercise.dose.count.least += twist.minutes;
        exercise.dose.count.most += twist.minutes;
    }
    for (auto& [muscle, share] : exercise.works) share = std::clamp(share + random.below(3) - 1, 1, 3);
    for (auto& [joint, load] : exercise.loads) load = std::clamp(load + twist.load, 1, 3);
    if (twist.less_evidence)
        for (auto& [goal, evidence] : exercise.goals) evidence = Evidence::weak;
    return exercise;
}

}

Catalog large_catalog(const Catalog& source, int count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Exercise> exercises = source.exercises();
    const std::size_t wanted = static_cast<std::size_t>(count);
    for (int copy = 1; exercises.size() < wanted; ++copy) {
        const int chosen = random.below(static_cast<int>(source.exercises().size()));
        const FamilyId family = source.exercises()[static_cast<std::size_t>(chosen)].ladder.family;
        const Twist twist = any_twist(random);
        for (const Exercise* form : source.family(family))
            if (exercises.size() < wanted)
                exercises.push_back(twisted(*form, twist, "-v" + std::to_string(copy), random));
    }
    return Catalog(std::move(exercises));
}

}
