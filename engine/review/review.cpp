#include "engine/review/review.h"

#include "engine/review/checks.h"

namespace pacewise {

Diagnostics review(const Programs& programs)
{
    constexpr Diagnostics (*checks[])(const Programs&) = {
        missing_translations,  unfinished_exercises, hard_texts,          backward_ladders,
        unreachable_exercises, few_choices,          duplicate_movements, doubtful_doses,
        shared_names,          contradicting_words,  unknown_sources,     doubtful_figures,
    };
    Diagnostics all;
    for (const auto check : checks) {
        Diagnostics found = check(programs);
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    sort_by_place(all);
    return all;
}

}
