#include "engine/print/helped_exercises.h"

#include "engine/screen/screen.h"

namespace pacewise {

std::set<ExerciseId> helped_exercises(const Plan& plan, const Request& request)
{
    const Screening screening = screen(request);
    std::set<ExerciseId> helped;
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                const int at = request.catalog->index_of(item.exercise);
                if (at >= 0 && screening.verdicts[static_cast<std::size_t>(at)].needs_helper)
                    helped.insert(item.exercise);
            }
    return helped;
}

}
