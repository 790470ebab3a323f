#include "engine/base/side_by_side.h"
#include "engine/figure/figure_faults.h"
#include "engine/figure/range_of_motion.h"
#include "engine/review/checks.h"

namespace pacewise {

namespace {

Diagnostics faults_of(const Exercise& exercise)
{
    Diagnostics found;
    for (const Said& joint : out_of_range(exercise.figure))
        found.push_back(warning_at(exercise.place,
                                   said("the figure of exercise {1}: {2}", quoted(exercise), joint),
                                   "no person bends so far; change that angle"));
    for (const Said& fault : figure_faults(exercise.figure))
        found.push_back(warning_at(
            exercise.place, said("the figure of exercise {1}: {2}", quoted(exercise), fault),
            said("look at it with {1}", "pacewise exercises draw " + exercise.id.text + " --out x.png")));
    return found;
}

}

Diagnostics doubtful_figures(const Programs& programs)
{
    const std::vector<Exercise>& exercises = programs.catalog->exercises();
    std::vector<Diagnostics> of_each(exercises.size());
    side_by_side(exercises.size(), jobs_here(),
                 [&](std::size_t at) { of_each[at] = faults_of(exercises[at]); });
    Diagnostics all;
    for (Diagnostics& found : of_each)
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    return all;
}

}
