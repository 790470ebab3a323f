#include "engine/prescribe/as_typed.h"
#include "engine/prescribe/fit_dose.h"
#include "engine/prescribe/fit_session.h"
#include "engine/prescribe/prescription.h"

#include "engine/patient/disability.h"
#include "engine/patient/muscle_findings.h"
#include "engine/prescribe/aid_check.h"
#include "engine/prescribe/part_choice.h"
#include "engine/prescribe/tired.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

constexpr double top_level = 0.6;  ///< without a ramp, an exercise climbs to this part of its own form

Seconds rest_when_tired(const Request& request)
{
    return is_markedly_fatigued(request.patient) ? request.settings.rest_when_very_tired
                                                 : request.settings.rest_when_tired;
}

/// The worst tone of the muscles that a stretch lengthens.
Ashworth tone_lengthened(const Exercise& exercise, const Patient& patient)
{
    Ashworth worst = Ashworth::zero;
    if (exercise.modality != Modality::stretch) return worst;
    for (const Muscle muscle : exercise.stretches)
        worst = std::max(worst, worst_tone(patient, muscle, Side::both).value_or(Ashworth::zero));
    return worst;
}

Seconds change_for(const Request& request)
{
    const auto band = band_of(request.patient);
    return request.settings.change_of_position(band ? std::string(word_of(*band)) : "B");
}

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

/// What the week asks of one item of the part: its share of the minutes.
PartWeek share_of(const PartPrescription& part, int week, int phase)
{
    PartWeek share = part.weeks[static_cast<std::size_t>(week - 1)];
    const int items = std::max(1, part.items_by_phase[static_cast<std::size_t>(phase)]);
    if (share.minutes) share.minutes = std::max(1, (*share.minutes + items / 2) / items);
    return share;
}

/// A ramp that goes from one round of many to two rounds of fewer must not make less of it for somebody who
/// is kept to one round: the repetitions stay those of the last week with as few rounds.
PartWeek kept_to(const PartPrescription& part, PartWeek share, int week, std::optional<int> most_sets)
{
    if (!most_sets || !share.sets || *share.sets <= *most_sets) return share;
    for (int before = week - 1; before >= 1; --before) {
        const PartWeek& then = part.weeks[static_cast<std::size_t>(before - 1)];
        if (then.sets.value_or(1) > *most_sets) continue;
        share.sets = then.sets, share.count = then.count, share.hold = then.hold;
        break;
    }
    return share;
}

struct Doser {
    const Request& request;
    const Screening& screening;
    const Limits& limits;
    const std::map<Modality, PartPrescription>& parts;
    Seconds change;
    std::optional<Bouts> bouts;
    bool aid_check_due = false;

    /// A typed dose is data: it stands in place of what the ramp asks, in every role.
    PartWeek asked(const Exercise& exercise, const Candidate& candidate, int week,
                   std::optional<int> most_sets) const
    {
        const PartWeek usual = usually_asked(exercise, candidate, week, most_sets);
        const TypedDose* typed = typed_dose(request, exercise.id, week);
        return typed ? as_typed(usual, *typed, exercise.dose) : usual;
    }

    PartWeek usually_asked(const Exercise& exercise, const Candidate& candidate, int week,
                           std::optional<int> most_sets) const
    {
        if (candidate.role == ItemRole::warm_up) {
            PartWeek warm_up;
            warm_up.minutes = *request.protocol.warm_up_minutes;
            warm_up.effort = std::min(exercise.effort, 3);  // a warm-up stays easy
            return warm_up;
        }
        const PartPrescription& part = parts.at(exercise.modality);
        return kept_to(part, share_of(part, week, request.protocol.phase_of(week)), week, most_sets);
    }

    Dose operator()(const Candidate& candidate, int week) const
    {
        const Exercise& exercise = request.catalog->exercises()[static_cast<std::size_t>(candidate.exercise)];
        const int weeks = request.protocol.weeks();
        Limits now = screening.verdicts[static_cast<std::size_t>(candidate.exercise)].limits;
        if (aid_check_due && exercise.position == Position::walking) now.hold_progress = true;  // B64
        const int shown = now.hold_progress ? 1 : week;
        const double level = weeks > 1 ? top_level * (shown - 1) / (weeks - 1) : 0;
        if (week == 1 && limits.first_effort)
            now.effort = std::min(now.effort.value_or(10), *limits.first_effort);
        DoseQuestion question{exercise,
                              candidate,
                              asked(exercise, candidate, shown, now.sets),
                              level * limits.volume,
                              change,
                              is_fatigued(request.patient),
                              rest_when_tired(request)};
        if (exercise.position == Position::walking) question.bouts = bouts;
        const Ashworth tone = tone_lengthened(exercise, request.patient);
        if (tone > Ashworth::zero) question.spastic = request.settings.spastic_stretch;
        question.contracture_risk = tone >= Ashworth::three;
        if (candidate.role == ItemRole::main && !typed_dose(request, exercise.id, week))
            cut_alone(question, now.volume / limits.volume);
        return fit_dose(question, now);
    }

private:
    /// What holds for everything is in the minutes of the part already; what a precaution cuts of one
    /// exercise alone, such as walking on sore joints (J12), comes on top.
    static void cut_alone(DoseQuestion& question, double share)
    {
        question.level *= share;
        if (question.asked.minutes)
            question.asked.minutes =
                std::max(1, static_cast<int>(std::lround(*question.asked.minutes * share)));
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
                     walking_bouts(request.patient, request.settings),
                     aid_check_is_due(request.patient, request.start)};
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
