#include "engine/timetable/case.h"

namespace pacewise {

namespace {

double fss_of(const Patient& patient) { return patient.fatigue ? patient.fatigue->fss.value_or(0) : 0; }

}

bool is_fatigued(const Patient& patient) { return fss_of(patient) >= 4.0; }
bool is_markedly_fatigued(const Patient& patient) { return fss_of(patient) >= 5.5; }

bool is_fatigued_walker(const Patient& patient)
{
    return is_fatigued(patient) || (patient.walks && patient.walks->minutes_to_tiredness);
}

std::set<Muscle> spastic_muscles(const Patient& patient)
{
    std::set<Muscle> muscles;
    if (!patient.spasticity) return muscles;
    for (const auto& tone : *patient.spasticity)
        if (tone.mas != Ashworth::zero) muscles.insert(tone.muscle);
    return muscles;
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
