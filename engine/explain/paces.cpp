#include "engine/explain/paces.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Weighted goals served, in percent of the part's allowed exercises.
long goal_score(const Request& request, const Screening& screening, Modality modality)
{
    long served = 0, exercises = 0;
    for (std::size_t at = 0; at < screening.verdicts.size(); ++at) {
        const Exercise& exercise = request.catalog->exercises()[at];
        if (exercise.modality != modality || !screening.verdicts[at].allowed()) continue;
        ++exercises;
        for (const WeightedGoal& goal : request.patient.goals)
            if (exercise.goals.contains(goal.goal)) served += goal.weight;
    }
    return exercises == 0 ? 0 : 100 * served / exercises;
}

}

Paces slowest_paces(const Protocol& protocol)
{
    Paces paces;
    for (const auto& [modality, part] : protocol.parts)
        if (const std::vector<Pace> known = paces_of(part); !known.empty()) paces[modality] = known.front();
    return paces;
}

Paces briskest_paces(const Request& request)
{
    Paces paces = slowest_paces(request.protocol);
    for (auto& [modality, pace] : paces)
        for (const Pace known : paces_of(request.protocol.parts.at(modality)))
            if (known <= request.briskest_for(modality)) pace = known;
    return paces;
}

std::vector<Pace> brisker_paces(const Request& request, Modality modality)
{
    std::vector<Pace> brisker;
    const std::vector<Pace> known = paces_of(request.protocol.parts.at(modality));
    for (std::size_t at = known.size(); at-- > 1;)
        if (known[at] <= request.briskest_for(modality)) brisker.push_back(known[at]);
    return brisker;
}

std::vector<Modality> parts_by_goals(const Request& request, const Screening& screening)
{
    std::vector<std::pair<long, Modality>> parts;
    for (const auto& [modality, part] : request.protocol.parts)
        parts.emplace_back(-goal_score(request, screening, modality), modality);
    std::sort(parts.begin(), parts.end());
    std::vector<Modality> order;
    for (const auto& [score, modality] : parts) order.push_back(modality);
    return order;
}

}
