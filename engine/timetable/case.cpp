#include "engine/timetable/case.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_leg_muscle(Muscle muscle) { return muscle >= Muscle::hip_flexors; }

}

std::set<Muscle> spastic_muscles(const Patient& patient)
{
    std::set<Muscle> muscles;
    if (!patient.spasticity) return muscles;
    for (const auto& tone : *patient.spasticity)
        if (tone.mas != Ashworth::zero) muscles.insert(tone.muscle);
    return muscles;
}

std::set<Muscle> muscles_stood_on(const Patient& patient)
{
    std::set<Muscle> muscles;
    if (!patient.spasticity) return muscles;
    const bool all = has_condition(patient, Condition::tone_used_to_stand).value_or(false);
    for (const Tone& tone : *patient.spasticity)
        if (tone.used_to_stand || (all && tone.mas != Ashworth::zero && is_leg_muscle(tone.muscle)))
            muscles.insert(tone.muscle);
    return muscles;
}

bool loosens_any(const Exercise& exercise, const std::set<Muscle>& muscles)
{
    const bool relaxes =
        exercise.has(Tag::relaxation) || exercise.has(Tag::settle) || exercise.has(Tag::long_hold);
    return std::any_of(muscles.begin(), muscles.end(), [&](Muscle muscle) {
        return exercise.stretches.contains(muscle) || (relaxes && exercise.tone.lowers.contains(muscle));
    });
}

std::set<Muscle> weak_muscles(const Patient& patient)
{
    constexpr int normal_strength = 5;  // MRC
    std::set<Muscle> muscles;
    if (!patient.weakness) return muscles;
    for (const auto& weakness : *patient.weakness)
        if (weakness.mrc < normal_strength) muscles.insert(weakness.muscle);
    return muscles;
}

}
