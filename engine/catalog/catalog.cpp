#include "engine/catalog/catalog.h"

#include <algorithm>

namespace pacewise {

Catalog::Catalog(std::vector<Exercise> exercises) : exercises_(std::move(exercises))
{
    const auto by_id = [](const Exercise& a, const Exercise& b) { return a.id < b.id; };
    const auto same_id = [](const Exercise& a, const Exercise& b) { return a.id == b.id; };
    std::stable_sort(exercises_.begin(), exercises_.end(), by_id);
    exercises_.erase(std::unique(exercises_.begin(), exercises_.end(), same_id), exercises_.end());
    for (std::size_t at = 0; at < exercises_.size(); ++at) index_[exercises_[at].id] = static_cast<int>(at);
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
