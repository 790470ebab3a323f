#include "app/desk/panels/exercises/exercise_finder.h"

#include "engine/base/file.h"

#include <algorithm>

namespace pacewise {

namespace {

std::vector<SearchWord> load_synonyms(const ProgramHome& home)
{
    try {
        return load_search_words(home.programs() / "clinic" / "synonyms.yaml")
            .value.value_or(std::vector<SearchWord>{});
    } catch (const DiskTrouble&) {
        return {};  // the search still finds what exercises are called in their files
    }
}

std::shared_ptr<const Catalog> catalog_of(const Scene& scene)
{
    return scene.document.request ? scene.document.request->catalog : scene.library.catalog;
}

std::set<ExerciseId> planned(const Plan* plan)
{
    std::set<ExerciseId> ids;
    if (!plan) return ids;
    for (const PlannedPhase& phase : plan->phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) ids.insert(item.exercise);
    return ids;
}

/// Verdicts belong to one catalog; those of another say nothing.
const Screening* screening_of(const Scene& scene, const Catalog& catalog)
{
    if (!scene.request_facts || scene.request_facts->request->catalog.get() != &catalog) return nullptr;
    return &scene.request_facts->screening;
}

bool is_wanted(const FoundExercise& each, const ExerciseFilter& filter,
               const std::set<std::string>& favourites, const Patient* patient)
{
    if (filter.favourites && !favourites.contains(each.exercise->id.text)) return false;
    if (filter.only_allowed && each.excluded()) return false;
    if (filter.only_planned && !each.in_plan) return false;
    return fits(filter, *each.exercise, patient);
}

}

void ExerciseFinder::make_index(const Scene& scene, const Catalog& catalog)
{
    if (!has_synonyms_) synonyms_ = load_synonyms(scene.library.home);
    has_synonyms_ = true;
    index_ = std::make_unique<ExerciseIndex>(catalog);
}

void ExerciseFinder::find_again(const Scene& scene)
{
    const Screening* screening = screening_of(scene, *catalog_);
    const std::set<ExerciseId> in_plan = planned(made_.plan.get());
    const Patient* patient = scene.document.request ? &scene.document.request->patient : nullptr;
    found_.clear();
    for (const int index : index_->find(search_terms(made_.text, synonyms_))) {
        const auto at = static_cast<std::size_t>(index);
        const Exercise& exercise = catalog_->exercises()[at];
        const FoundExercise each{&exercise, screening ? &screening->verdicts[at] : nullptr,
                                 in_plan.contains(exercise.id)};
        if (is_wanted(each, made_.filter, made_.favourites, patient)) found_.push_back(each);
    }
    std::stable_partition(found_.begin(), found_.end(),
                          [](const FoundExercise& each) { return !each.excluded(); });
}

const std::vector<FoundExercise>& ExerciseFinder::find(const Scene& scene, const std::string& text,
                                                       const ExerciseFilter& filter)
{
    const auto catalog = catalog_of(scene);
    if (!catalog) {
        found_.clear();
        return found_;
    }
    const Made now{
        catalog.get(), scene.document.plan,         scene.request_facts, scene.document.request, text,
        filter,        scene.preferences.favourites};
    if (catalog_ != catalog) make_index(scene, *catalog);
    if (catalog_ == catalog && made_ == now) return found_;
    catalog_ = catalog;
    made_ = now;
    find_again(scene);
    return found_;
}

}
