// Which exercises are shown, in which order: those that the patient may do first, the best hit of the search
// on top; excluded ones below. Worked out again only when something of it has changed.
#pragma once

#include "app/desk/panels/exercises/exercise_filter.h"
#include "app/desk/panels/scene.h"
#include "engine/review/find_exercise.h"

#include <memory>

namespace pacewise {

struct FoundExercise {
    const Exercise* exercise = nullptr;
    const Verdict* verdict = nullptr;  ///< null while it is not known
    bool in_plan = false;
    bool excluded() const { return verdict && !verdict->allowed(); }
};

class ExerciseFinder {
public:
    /// Points into the catalog and the verdicts of the scene.
    const std::vector<FoundExercise>& find(const Scene&, const std::string& text, const ExerciseFilter&);
    /// That the last answer is from; null before the first.
    const Catalog* catalog() const { return catalog_.get(); }

private:
    /// What the last answer was made from.
    struct Made {
        const Catalog* catalog = nullptr;
        std::shared_ptr<const Plan> plan;
        std::shared_ptr<const RequestFacts> facts;
        std::shared_ptr<const Request> request;
        std::string text;
        ExerciseFilter filter;
        std::set<std::string> favourites;
        bool operator==(const Made&) const = default;
    };
    void make_index(const Scene&, const Catalog&);
    void find_again(const Scene&);

    std::shared_ptr<const Catalog> catalog_;  ///< kept alive for `index_`
    std::unique_ptr<ExerciseIndex> index_;
    std::vector<SearchWord> synonyms_;
    bool has_synonyms_ = false;
    Made made_;
    std::vector<FoundExercise> found_;
};

}
