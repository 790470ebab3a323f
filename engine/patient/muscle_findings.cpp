#include "engine/patient/muscle_findings.h"

#include <algorithm>

namespace pacewise {

std::optional<Ashworth> worst_tone(const Patient& patient, Muscle muscle, Side side)
{
    if (!patient.spasticity) return {};
    Ashworth worst = Ashworth::zero;
    for (const Tone& tone : *patient.spasticity)
        if (tone.muscle == muscle && sides_meet(tone.side, side)) worst = std::max(worst, tone.mas);
    return worst;
}

std::optional<int> least_strength(const Patient& patient, Muscle muscle, Side side)
{
    if (!patient.weakness) return {};
    int least = 5;
    for (const Weakness& weakness : *patient.weakness)
        if (weakness.muscle == muscle && sides_meet(weakness.side, side))
            least = std::min(least, weakness.mrc);
    return least;
}

std::optional<int> worst_pain(const Patient& patient, Joint joint, Side side)
{
    if (!patient.pain) return {};
    int worst = 0;
    for (const Pain& pain : *patient.pain)
        if (pain.joint == joint && sides_meet(pain.side, side)) worst = std::max(worst, pain.worst);
    return worst;
}

}
