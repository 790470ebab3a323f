#include "engine/prescribe/candidate.h"

#include "engine/patient/muscle_findings.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int clearly_weak = 3;  ///< MRC: moves against gravity only, or less
constexpr int strong = 5;

struct SideGrades {
    int left = 0;
    int right = 0;
};

/// The worst tone, by side, of the muscles this exercise lengthens.
SideGrades tone_of(const Exercise& exercise, const Patient& patient)
{
    SideGrades tone;
    for (const Muscle muscle : exercise.stretches) {
        const auto grade = [&](Side side) {
            return static_cast<int>(worst_tone(patient, muscle, side).value_or(Ashworth::zero));
        };
        tone.left = std::max(tone.left, grade(Side::left));
        tone.right = std::max(tone.right, grade(Side::right));
    }
    return tone;
}

/// The least strength, by side, of the muscles this exercise mainly works.
SideGrades strength_of(const Exercise& exercise, const Patient& patient)
{
    SideGrades strength{strong, strong};
    for (const auto& [muscle, share] : exercise.works) {
        if (share < 2) continue;
        strength.left = std::min(strength.left, least_strength(patient, muscle, Side::left).value_or(strong));
        strength.right =
            std::min(strength.right, least_strength(patient, muscle, Side::right).value_or(strong));
    }
    return strength;
}

Side stiff_side(SideGrades tone)
{
    if (tone.left > 0 && tone.right == 0) return Side::left;
    if (tone.right > 0 && tone.left == 0) return Side::right;
    return Side::both;
}

Side weak_side(SideGrades strength)
{
    if (strength.left <= clearly_weak && strength.right == strong) return Side::left;
    if (strength.right <= clearly_weak && strength.left == strong) return Side::right;
    return Side::both;
}

Side beginning_side(SideGrades strength, SideGrades tone)
{
    if (strength.left != strength.right) return strength.left < strength.right ? Side::left : Side::right;
    return tone.left > tone.right ? Side::left : Side::right;
}

}

Candidate candidate_for(const Exercise& exercise, int index, ItemRole role, const Patient& patient)
{
    Candidate candidate{index, role, exercise.side, Side::both, Side::both};
    if (exercise.side != SideUse::each) return candidate;
    const SideGrades tone = tone_of(exercise, patient), strength = strength_of(exercise, patient);
    if (exercise.modality == Modality::stretch) candidate.side = stiff_side(tone);
    if (exercise.modality == Modality::resistance) candidate.side = weak_side(strength);
    candidate.first = candidate.side == Side::both ? beginning_side(strength, tone) : candidate.side;
    return candidate;
}

int turns_of(const Candidate& candidate)
{
    return candidate.sides == SideUse::each && candidate.side == Side::both ? 2 : 1;
}

}
