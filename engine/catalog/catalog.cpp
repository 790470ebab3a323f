#include "engine/catalog/catalog.h"

#include <algorithm>

namespace pacewise {

Catalog::Catalog(std::vector<Exercise> exercises)
{
    for (std::size_t at = 0; at < exercises.size(); ++at)
        index_.try_emplace(exercises[at].id, static_cast<int>(at));
    exercises_.reserve(index_.size());
    for (auto& [id, at] : index_) {
        exercises_.push_back(std::move(exercises[static_cast<std::size_t>(at)]));
        at = static_cast<int>(exercises_.size()) - 1;
    }
}

const Exercise* Catalog::find(const ExerciseId& id) const
{
    const int at = index_of(id);
    return at < 0 ? nullptr : &exercises_[static_cast<std::size_t>(at)];
}

int Catalog::index_of(const ExerciseId& id) const
{
    const auto found = index_.find(id);
    return found == index_.end() ? -1 : found->second;
}

std::vector<const Exercise*> Catalog::family(const FamilyId& family) const
{
    std::vector<const Exercise*> rungs;
    for (const Exercise& exercise : exercises_)
        if (exercise.ladder.family == family) rungs.push_back(&exercise);
    std::stable_sort(rungs.begin(), rungs.end(),
                     [](const Exercise* a, const Exercise* b) { return a->ladder.rung < b->ladder.rung; });
    return rungs;
}

std::vector<std::string> Catalog::ids() const
{
    std::vector<std::string> names;
    for (const Exercise& exercise : exercises_) names.push_back(exercise.id.text);
    return names;
}

}
