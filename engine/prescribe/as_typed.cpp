#include "engine/prescribe/as_typed.h"

#include <algorithm>

namespace pacewise {

namespace {

void choose_side(Candidate& candidate, const ChosenExercise& chosen)
{
    if (!chosen.side || candidate.sides != SideUse::each) return;
    candidate.side = *chosen.side;
    if (candidate.side != Side::both) candidate.first = candidate.side;
}

const ChosenExercise* find_chosen(const Request& request, const ExerciseId& exercise)
{
    for (const ChosenExercise& chosen : request.chosen)
        if (chosen.exercise == exercise) return &chosen;
    return nullptr;
}

}

PartWeek as_typed(PartWeek asked, const TypedDose& typed, const DoseForm& form)
{
    if (typed.effort) asked.effort = typed.effort;
    if (typed.sets) asked.sets = typed.sets;
    if (!typed.count && !typed.hold) return asked;
    asked.minutes.reset();
    asked.hold = typed.hold;
    asked.count = typed.count;
    if (form.unit == DoseUnit::minutes) asked.minutes = typed.count;
    return asked;
}

std::vector<Candidate> chosen_candidates(const Request& request, const Screening& screening)
{
    std::vector<Candidate> candidates;
    for (std::size_t at = 0; at < request.catalog->exercises().size(); ++at) {
        const Exercise& exercise = request.catalog->exercises()[at];
        const ChosenExercise* chosen = find_chosen(request, exercise.id);
        if (!chosen || !screening.verdicts[at].allowed()) continue;
        candidates.push_back(candidate_for(exercise, static_cast<int>(at), ItemRole::main, request.patient));
        choose_side(candidates.back(), *chosen);
    }
    return candidates;
}

int even_session_load(const Request& request, const std::vector<Candidate>& candidates,
                      const std::vector<int>& loads, int week)
{
    int sessions = 1;
    long total = 0;
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        const auto exercise = static_cast<std::size_t>(candidates[at].exercise);
        const ChosenExercise* chosen = find_chosen(request, request.catalog->exercises()[exercise].id);
        if (!chosen || !chosen->dose.holds_in(week)) continue;
        sessions = std::max(sessions, chosen->times_per_week);
        total += static_cast<long>(loads[at]) * chosen->times_per_week;
    }
    return static_cast<int>((total + sessions - 1) / sessions);
}

}
