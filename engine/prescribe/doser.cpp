#include "engine/prescribe/doser.h"

#include "engine/patient/disability.h"
#include "engine/patient/muscle_findings.h"
#include "engine/prescribe/aid_check.h"
#include "engine/prescribe/as_typed.h"
#include "engine/prescribe/fit_dose.h"
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

/// What holds for everything is in the minutes of the part already; what a precaution cuts of one exercise
/// alone, such as walking on sore joints (J12), comes on top.
void cut_alone(DoseQuestion& question, double share)
{
    question.level *= share;
    if (question.asked.minutes)
        question.asked.minutes = std::max(1, static_cast<int>(std::lround(*question.asked.minutes * share)));
}

}

Doser::Doser(const Request& request, const Screening& screening,
             const std::map<Modality, PartPrescription>& parts)
    : request_(request), screening_(screening), limits_(screening.limits), parts_(parts),
      change_(change_for(request)), bouts_(walking_bouts(request.patient, request.settings)),
      aid_check_due_(aid_check_is_due(request.patient, request.start))
{
}

PartWeek Doser::asked(const Exercise& exercise, const Candidate& candidate, int week,
                      std::optional<int> most_sets) const
{
    const PartWeek usual = usually_asked(exercise, candidate, week, most_sets);
    const TypedDose* typed = typed_dose(request_, exercise.id, week);
    return typed ? as_typed(usual, *typed, exercise.dose) : usual;
}

PartWeek Doser::usually_asked(const Exercise& exercise, const Candidate& candidate, int week,
                              std::optional<int> most_sets) const
{
    if (candidate.role == ItemRole::warm_up) {
        PartWeek warm_up;
        warm_up.minutes = *request_.protocol.warm_up_minutes;
        warm_up.effort = std::min(exercise.effort, 3);  // a warm-up stays easy
        return warm_up;
    }
    const PartPrescription& part = parts_.at(exercise.modality);
    return kept_to(part, share_of(part, week, request_.protocol.phase_of(week)), week, most_sets);
}

Dose Doser::operator()(const Candidate& candidate, int week) const
{
    const Exercise& exercise = request_.catalog->exercises()[static_cast<std::size_t>(candidate.exercise)];
    const int weeks = request_.protocol.weeks();
    Limits now = screening_.verdicts[static_cast<std::size_t>(candidate.exercise)].limits;
    if (aid_check_due_ && exercise.position == Position::walking) now.hold_progress = true;  // B64
    const int shown = now.hold_progress ? 1 : week;
    const double level = weeks > 1 ? top_level * (shown - 1) / (weeks - 1) : 0;
    if (week == 1 && limits_.first_effort)
        now.effort = std::min(now.effort.value_or(10), *limits_.first_effort);
    DoseQuestion question{exercise,
                          candidate,
                          asked(exercise, candidate, shown, now.sets),
                          level * limits_.volume,
                          change_,
                          is_fatigued(request_.patient),
                          rest_when_tired(request_)};
    if (exercise.position == Position::walking) question.bouts = bouts_;
    const Ashworth tone = tone_lengthened(exercise, request_.patient);
    if (tone > Ashworth::zero) question.spastic = request_.settings.spastic_stretch;
    question.contracture_risk = tone >= Ashworth::three;
    if (candidate.role == ItemRole::main && !typed_dose(request_, exercise.id, week))
        cut_alone(question, now.volume / limits_.volume);
    return fit_dose(question, now);
}

}
