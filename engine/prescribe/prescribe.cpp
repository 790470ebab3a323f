#include "engine/prescribe/fit_dose.h"
#include "engine/prescribe/prescription.h"

#include "engine/patient/disability.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double top_level = 0.6;      ///< without a ramp, an exercise climbs to this part of its own form
constexpr double fatigued_from = 4.0;  // F01

bool is_tired(const Patient& patient)
{
    return patient.fatigue && patient.fatigue->fss.value_or(0) >= fatigued_from;
}

Seconds change_for(const Request& request)
{
    const auto band = band_of(request.patient);
    return request.settings.change_of_position(band ? std::string(word_of(*band)) : "B");
}

std::vector<Candidate> candidates_of(const Request& request, const Screening& screening)
{
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
    add(ItemRole::main,
        [&](const Exercise& exercise) { return request.protocol.parts.contains(exercise.modality); });
    return candidates;
}

/// What the week asks of one item of the part: its share of the minutes.
PartWeek share_of(const PartPrescription& part, int week, int phase)
{
    PartWeek share = part.weeks[static_cast<std::size_t>(week - 1)];
    const int items = std::max(1, part.items_by_phase[static_cast<std::size_t>(phase)]);
    if (share.minutes) share.minutes = std::max(1, (*share.minutes + items / 2) / items);
    return share;
}

struct Doser {
    const Request& request;
    const Screening& screening;
    const Limits& limits;
    const std::map<Modality, PartPrescription>& parts;
    Seconds change;
    bool tired;

    PartWeek asked(const Exercise& exercise, const Candidate& candidate, int week) const
    {
        if (candidate.role == ItemRole::warm_up) {
            PartWeek warm_up;
            warm_up.minutes = *request.protocol.warm_up_minutes;
            warm_up.effort = std::min(exercise.effort, 3);  // a warm-up stays easy
            return warm_up;
        }
        return share_of(parts.at(exercise.modality), week, request.protocol.phase_of(week));
    }

    Dose operator()(const Candidate& candidate, int week) const
    {
        const Exercise& exercise = request.catalog->exercises()[static_cast<std::size_t>(candidate.exercise)];
        const int weeks = request.protocol.weeks();
        const int shown = limits.hold_progress ? 1 : week;
        const double level = weeks > 1 ? top_level * (shown - 1) / (weeks - 1) : 0;
        Limits now = screening.verdicts[static_cast<std::size_t>(candidate.exercise)].limits;
        if (week == 1 && limits.first_effort)
            now.effort = std::min(now.effort.value_or(10), *limits.first_effort);
        return fit_dose({exercise, candidate, asked(exercise, candidate, week), level * limits.volume, change,
                         tired, request.settings.rest_when_tired},
                        now);
    }
};

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
    const Doser dose{request,
                     screening,
                     screening.limits,
                     prescription.parts,
                     change_for(request),
                     is_tired(request.patient)};
    for (const Candidate& candidate : prescription.candidates) {
        std::vector<Dose>& doses = prescription.doses.emplace_back();
        for (int week = 1; week <= request.protocol.weeks(); ++week) doses.push_back(dose(candidate, week));
    }
    for (int week = 1; week <= request.protocol.weeks(); ++week) {
        int load = 0;
        for (const auto& [modality, part] : prescription.parts)
            if (part.days.most > 0)
                load += part_load(prescription, *request.catalog, modality, week,
                                  request.protocol.phase_of(week));
        prescription.largest_session.push_back(load);
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
