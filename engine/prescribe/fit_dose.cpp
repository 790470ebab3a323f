#include "engine/prescribe/fit_dose.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pacewise {

namespace {

struct Step {
    int sets = 1;
    int count = 1;
    Seconds hold{0};
};

Range<int> sets_within(const DoseForm& form, const DoseQuestion& question, const Limits& limits)
{
    Range<int> sets = form.sets;
    if (limits.sets) sets.most = std::max(1, std::min(sets.most, *limits.sets));
    sets.least = std::min(sets.least, sets.most);  // a limit goes below the form's own foot
    if (question.asked.sets) sets.least = sets.most = sets.nearest(*question.asked.sets);
    return sets;
}

void add_holds(const DoseForm& form, const DoseQuestion& question, const Limits& limits, int sets,
               std::vector<Step>& steps)
{
    constexpr Seconds step{5};
    Seconds least = form.hold.least, most = form.hold.most;
    if (limits.hold) most = std::max(Seconds(1), std::min(most, *limits.hold));
    if (question.asked.hold) least = most = std::clamp(*question.asked.hold, std::min(least, most), most);
    least = std::min(least, most);
    for (Seconds hold = least; hold <= most; hold += step) {
        // A new round must not make less of it than the last step did.
        const bool less = !steps.empty() && sets * hold < steps.back().sets * steps.back().hold;
        if (!less || least == most) steps.push_back({sets, 1, hold});
    }
}

void add_counts(const DoseForm& form, const DoseQuestion& question, int sets, std::vector<Step>& steps)
{
    Range<int> count = form.count;
    if (question.asked.count) count.least = count.most = form.count.nearest(*question.asked.count);
    for (int many = count.least; many <= count.most; ++many) {
        // A new round must not make less of it than the last step did.
        const bool less = !steps.empty() && sets * many < steps.back().sets * steps.back().count;
        if (!less || count.least == count.most) steps.push_back({sets, many, Seconds(0)});
    }
}

/// A spastic muscle is held longer and more often from the first day on (S10, S12); a resting position that
/// lengthens a very stiff one lasts minutes (S13).
DoseForm form_for(const DoseQuestion& question)
{
    DoseForm form = question.exercise.dose;
    if (!question.spastic || form.unit != DoseUnit::hold) return form;
    const bool position = question.contracture_risk && question.exercise.has(Tag::long_hold);
    const Seconds least = position ? question.spastic->position : question.spastic->hold;
    if (!question.asked.hold) form.hold.least = form.hold.nearest(std::max(form.hold.least, least));
    if (!question.asked.sets) form.sets.least = form.sets.nearest(question.spastic->times);
    return form;
}

/// From the foot of the form to its top: repetitions before rounds.
std::vector<Step> ladder_of(const DoseQuestion& question, const Limits& limits)
{
    const DoseForm form = form_for(question);
    if (form.unit == DoseUnit::minutes) {
        std::vector<Step> minutes;
        for (int many = form.count.least; many <= form.count.most; ++many)
            minutes.push_back({1, many, Seconds(0)});
        return minutes;
    }
    std::vector<Step> steps;
    const Range<int> sets = sets_within(form, question, limits);
    for (int many = sets.least; many <= sets.most; ++many) {
        if (form.unit == DoseUnit::hold)
            add_holds(form, question, limits, many, steps);
        else
            add_counts(form, question, many, steps);
    }
    return steps;
}

/// Slow enough for spastic muscles (S15): a tempo limit holds for each way.
Tempo tempo_of(const DoseForm& form, const Limits& limits)
{
    Tempo tempo = form.tempo;
    if (!limits.tempo || form.unit != DoseUnit::reps) return tempo;
    const int least = static_cast<int>(limits.tempo->count());
    tempo.out = std::max(tempo.out, least);
    tempo.back = std::max(tempo.back, least);
    return tempo;
}

Seconds work_of(const Dose& dose)
{
    switch (dose.unit) {
    case DoseUnit::hold: return dose.hold;
    case DoseUnit::minutes: return std::chrono::minutes(dose.count);
    case DoseUnit::reps:
    case DoseUnit::breaths:
    case DoseUnit::steps: return dose.tempo.whole() * dose.count;
    }
    return Seconds(0);
}

/// Pauses of intermittent work: one less than there are bouts (F14).
Seconds pauses_of(const Dose& dose)
{
    if (!dose.bout || dose.bout->count() <= 0) return Seconds(0);
    const long bouts = (dose.count * 60 + dose.bout->count() - 1) / dose.bout->count();
    return dose.rest * std::max(0L, bouts - 1);
}

Seconds whole_time(const Dose& dose, const Exercise& exercise, int turns, Seconds change)
{
    const Seconds rounds = dose.unit == DoseUnit::minutes
                               ? work_of(dose) + pauses_of(dose)
                               : work_of(dose) * turns * dose.sets + dose.rest * (dose.sets - 1);
    return rounds + exercise.dose.setup + change;
}

/// F37: long work in one go is cut into bouts with a pause to cool down.
void split_into_bouts(Dose& dose, const Limits& limits)
{
    constexpr Seconds pause{120};
    const bool long_work =
        dose.unit == DoseUnit::minutes && limits.bout_minutes && dose.count > *limits.bout_minutes;
    if (!long_work || dose.bout) return;
    dose.bout = std::chrono::minutes(*limits.bout_minutes);
    dose.rest = pause;
}

/// F16: strength when tired needs minutes, even where the exercise is usually done with less.
Seconds rest_for(const DoseQuestion& question, Seconds usual)
{
    const Range<Seconds> form = question.exercise.dose.rest;
    if (!question.tired || usual != form.least) return usual;
    if (question.exercise.modality == Modality::resistance) return std::max(usual, question.rest_when_tired);
    return std::clamp(question.rest_when_tired, form.least, form.most);
}

Dose dose_at(const Step& step, const DoseQuestion& question, const Limits& limits)
{
    const DoseForm& form = question.exercise.dose;
    Dose dose;
    dose.unit = form.unit;
    dose.sets = step.sets;
    dose.count = step.count;
    dose.hold = step.hold;
    dose.tempo = tempo_of(form, limits);
    dose.bout = form.bout;
    dose.rest = form.rest.least;
    split_into_bouts(dose, limits);
    dose.rest = rest_for(question, dose.rest);
    if (limits.rest) dose.rest = std::max(dose.rest, std::min(*limits.rest, form.rest.most));
    if (question.bouts && dose.unit == DoseUnit::minutes) walk_in_bouts(dose, *question.bouts);
    dose.effort = question.asked.effort.value_or(question.exercise.effort);
    if (limits.effort) dose.effort = std::min(dose.effort, *limits.effort);
    dose.takes = whole_time(dose, question.exercise, turns_of(question.candidate), question.change);
    dose.load = static_cast<int>(
        std::lround(static_cast<double>(dose.effort) * static_cast<double>(dose.takes.count()) / 60.0));
    return dose;
}

/// Up to a tenth over the share still counts as fitting.
Seconds room_for(int minutes) { return Seconds(minutes * 66); }

/// Work by the clock is the minutes themselves; getting ready comes on top.
bool fits(const Dose& dose, int minutes)
{
    return dose.unit == DoseUnit::minutes ? dose.count <= minutes : dose.takes <= room_for(minutes);
}

}

Dose fit_dose(const DoseQuestion& question, const Limits& limits)
{
    const std::vector<Step> ladder = ladder_of(question, limits);
    Dose best = dose_at(ladder.front(), question, limits);
    if (!question.asked.minutes) {
        const auto at =
            static_cast<std::size_t>(std::lround(question.level * static_cast<double>(ladder.size() - 1)));
        return dose_at(ladder[at], question, limits);
    }
    for (const Step& step : ladder) {
        const Dose dose = dose_at(step, question, limits);
        if (fits(dose, *question.asked.minutes)) best = dose;
    }
    return best;
}

}
