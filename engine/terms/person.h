// What findings of a person are called: aids, conditions, grades of tone and strength, medicines.
#pragma once

#include "engine/base/vocabulary.h"

namespace pacewise {

enum class AidType {
    none,
    pole,
    cane,
    quad_cane,
    crutch,
    two_canes,
    two_crutches,
    walker,
    rollator,
    wheelchair
};
template <> std::span<const Word<AidType>> vocabulary();
constexpr bool is_two_sided(AidType aid)
{
    return aid == AidType::two_canes || aid == AidType::two_crutches || aid == AidType::walker ||
           aid == AidType::rollator;
}

/// Modified Ashworth scale; 1+ lies between 1 and 2 (clinical.md S01, S02).
enum class Ashworth { zero, one, one_plus, two, three, four };
template <> std::span<const Word<Ashworth>> vocabulary();

enum class SpasmKind { extensor, flexor, mixed };
template <> std::span<const Word<SpasmKind>> vocabulary();

enum class PainCause { gait, drug, tone, joint, unconfirmed };
template <> std::span<const Word<PainCause>> vocabulary();

/// Getting from bed to chair, and from the floor.
enum class Transfers { alone, supervised, helped, hoist };
template <> std::span<const Word<Transfers>> vocabulary();

enum class Vision { normal, low_contrast, low, double_vision };
template <> std::span<const Word<Vision>> vocabulary();

enum class Cognition { normal, limited, severe };
template <> std::span<const Word<Cognition>> vocabulary();

/// Other findings and illnesses that rules know (clinical.md sections 5, 7).
enum class Condition {
    unstable_angina,
    uncontrolled_arrhythmia,
    unstable_heart_failure,
    recent_embolism,
    heart_inflammation,
    severe_aortic_stenosis,
    fever,
    infection,
    uncontrolled_diabetes,
    new_symptom,
    in_relapse,
    steroid_course,
    red_flag,
    osteoporosis,
    osteopenia,
    vertebral_fracture,
    pregnant,
    pregnant_late,
    postpartum,
    calf_swelling,
    pressure_sore,
    seizures,
    autonomic,
    dysreflexia,
    recent_surgery,
    hernia,
    prolapse,
    catheter,
    stoma,
    low_mood,
    swallowing_weakness,
    breathing_weakness,
    latex_allergy,
    orthostatic,
    vertigo,
    ataxia,
    tremor,
    bladder_urgency,
    baclofen_pump,
    new_baclofen_pump,
    dose_raised,
    drug_change,
    tone_used_to_stand,
    cold_spasms,
    ms_hug,
    new_twitching,
    cannot_stand_supported,
    rising_disability,
    uncontrolled_vertigo,
    blood_pressure_change
};
template <> std::span<const Word<Condition>> vocabulary();

/// Where skin is sore from pressure (clinical.md R25).
enum class SorePlace { tailbone, sitting_bone, hip, back, heel, foot, knee, elbow };
template <> std::span<const Word<SorePlace>> vocabulary();

/// Medicines that change a plan. Care: the program never prints a dose (clinical.md T28).
enum class Medicine {
    interferon,
    baclofen,
    tizanidine,
    dantrolene,
    gabapentin,
    fampridine,
    beta_blocker,
    s1p_modulator,
    anticoagulant,
    steroid,
    botulinum_toxin,
    analgesic,
    antidepressant,
    glatiramer,
    infusion
};
template <> std::span<const Word<Medicine>> vocabulary();

enum class TimeOfDay { morning, midday, afternoon, evening };
template <> std::span<const Word<TimeOfDay>> vocabulary();

enum class Strength { must, should, warn };
template <> std::span<const Word<Strength>> vocabulary();

enum class Pace { slow, steady, brisk };
template <> std::span<const Word<Pace>> vocabulary();

/// Whether the program proposes the exercises, or only places those that the therapist chose.
enum class PlanMode { suggest, arrange };
template <> std::span<const Word<PlanMode>> vocabulary();

}
