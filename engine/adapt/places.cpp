#include "engine/adapt/places.h"

namespace pacewise {

std::vector<KeptPlace> places_of(const Plan& plan, const Protocol& protocol)
{
    std::vector<KeptPlace> places;
    for (int phase = 0; phase < static_cast<int>(protocol.phases.size()); ++phase) {
        const int first = protocol.weeks_of(phase).least;
        if (first > plan.weeks) break;
        const PlannedPhase& planned = plan.phases[static_cast<std::size_t>(plan.phase_of(first))];
        for (const PlannedSession& session : planned.sessions)
            for (const PlannedItem& item : session.items)
                places.push_back(
                    {phase, session.day, session.at, item.exercise, item.role == ItemRole::warm_up});
    }
    return places;
}

}
