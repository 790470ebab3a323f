#include "engine/prescribe/as_typed.h"
#include "engine/prescribe/doser.h"
#include "engine/prescribe/fit_session.h"
#include "engine/prescribe/part_choice.h"
#include "engine/prescribe/prescription.h"

#include <algorithm>

namespace pacewise {

namespace {

std::vector<Candidate> candidates_of(const Request& request, const Screening& screening)
{
    if (request.mode == PlanMode::arrange) return chosen_candidates(request, screening);
    std::vector<Candidate> candidates;
    const auto add = [&](ItemRole role, auto wanted) {
        for (std::size_t at = 0; at < request.catalog->exercises().size(); ++at) {
            const Exercise& exercise = request.catalog->exercises()[at];
            if (screening.verdicts[at].allowed() && wanted(exercise))
                candidates.push_back(candidate_for(exercise, static_cast<int>(at), role, request.patient));
        }
    };
    if (request.protocol.warm_up_minutes)
        add(ItemRole::warm_up, [](const Exercise& exercise) {
            return exercise.has(Tag::warm_up) && exercise.dose.unit == DoseUnit::minutes;
        });
    add(ItemRole::main, [&](const Exercise& exercise) {
        const auto part = request.protocol.parts.find(exercise.modality);
        return part != request.protocol.parts.end() && is_of(part->second, exercise);
    });
    return candidates;
}

/// The load of the part in a session: minutes times effort, or what its items come to on average.
int part_load(const Prescription& prescription, const Catalog& catalog, Modality modality, int week,
              int phase)
{
    const PartPrescription& part = prescription.parts.at(modality);
    const PartWeek& asked = part.weeks[static_cast<std::size_t>(week - 1)];
    long total = 0, count = 0;
    for (std::size_t at = 0; at < prescription.candidates.size(); ++at) {
        const Candidate& candidate = prescription.candidates[at];
        if (candidate.role != ItemRole::main ||
            catalog.exercises()[static_cast<std::size_t>(candidate.exercise)].modality != modality)
            continue;
        total += prescription.doses[at][static_cast<std::size_t>(week - 1)].load;
        ++count;
    }
    const int average = count == 0 ? 0 : static_cast<int>(total / count);
    const int items = std::max(1, part.items_by_phase[static_cast<std::size_t>(phase)]);
    if (asked.minutes && asked.effort) return std::max(*asked.minutes * *asked.effort, items * average);
    return items * average;
}

}

Prescription prescribe(const Request& request, const Screening& screening, const Paces& paces)
{
    Prescription prescription;
    prescription.parts = prescribe_parts(request, screening.limits, paces);
    prescription.candidates = candidates_of(request, screening);
    const Doser dose(request, screening, prescription.parts);
    for (const Candidate& candidate : prescription.candidates) {
        std::vector<Dose>& doses = prescription.doses.emplace_back();
        for (int week = 1; week <= request.protocol.weeks(); ++week) doses.push_back(dose(candidate, week));
    }
    fit_session(request, screening.limits, prescription);
    for (int week = 1; week <= request.protocol.weeks(); ++week) {
        int load = 0, of_week = 0;
        for (const auto& [modality, part] : prescription.parts) {
            if (part.days.most == 0) continue;
            const int once =
                part_load(prescription, *request.catalog, modality, week, request.protocol.phase_of(week));
            load += once;
            if (modality != Modality::stretch) of_week += once * part.days.most;
        }
        if (request.mode == PlanMode::arrange) {
            std::vector<int> loads;
            for (const auto& doses : prescription.doses)
                loads.push_back(doses[static_cast<std::size_t>(week - 1)].load);
            load = even_session_load(request, prescription.candidates, loads, week);
        }
        prescription.largest_session.push_back(load);
        prescription.week_load.push_back(of_week);
    }
    return prescription;
}

std::vector<Pace> paces_of(const ProtocolPart& part)
{
    std::vector<Pace> paces;
    for (const auto& [pace, ramps] : part.ramps) paces.push_back(pace);
    return paces;
}

}
