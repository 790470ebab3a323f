#include "engine/terms/person.h"

namespace pacewise {

template <> std::span<const Word<AidType>> vocabulary()
{
    using enum AidType;
    static constexpr Word<AidType> words[] = {{"none", none},
                                              {"pole", pole},
                                              {"cane", cane},
                                              {"quad-cane", quad_cane},
                                              {"crutch", crutch},
                                              {"two-canes", two_canes},
                                              {"two-crutches", two_crutches},
                                              {"walker", walker},
                                              {"rollator", rollator},
                                              {"wheelchair", wheelchair}};
    return words;
}

template <> std::span<const Word<Ashworth>> vocabulary()
{
    using enum Ashworth;
    static constexpr Word<Ashworth> words[] = {{"0", zero}, {"1", one},   {"1+", one_plus},
                                               {"2", two},  {"3", three}, {"4", four}};
    return words;
}

template <> std::span<const Word<SpasmKind>> vocabulary()
{
    using enum SpasmKind;
    static constexpr Word<SpasmKind> words[] = {{"extensor", extensor}, {"flexor", flexor}, {"mixed", mixed}};
    return words;
}

template <> std::span<const Word<PainCause>> vocabulary()
{
    using enum PainCause;
    static constexpr Word<PainCause> words[] = {
        {"gait", gait}, {"drug", drug}, {"tone", tone}, {"joint", joint}, {"unconfirmed", unconfirmed}};
    return words;
}

template <> std::span<const Word<Transfers>> vocabulary()
{
    using enum Transfers;
    static constexpr Word<Transfers> words[] = {
        {"alone", alone}, {"supervised", supervised}, {"helped", helped}, {"hoist", hoist}};
    return words;
}

template <> std::span<const Word<Vision>> vocabulary()
{
    using enum Vision;
    static constexpr Word<Vision> words[] = {
        {"normal", normal}, {"low-contrast", low_contrast}, {"low", low}, {"double", double_vision}};
    return words;
}

template <> std::span<const Word<Cognition>> vocabulary()
{
    using enum Cognition;
    static constexpr Word<Cognition> words[] = {{"normal", normal}, {"limited", limited}, {"severe", severe}};
    return words;
}

template <> std::span<const Word<Condition>> vocabulary()
{
    using enum Condition;
    static constexpr Word<Condition> words[] = {{"unstable-angina", unstable_angina},
                                                {"uncontrolled-arrhythmia", uncontrolled_arrhythmia},
                                                {"unstable-heart-failure", unstable_heart_failure},
                                                {"recent-embolism", recent_embolism},
                                                {"heart-inflammation", heart_inflammation},
                                                {"severe-aortic-stenosis", severe_aortic_stenosis},
                                                {"fever", fever},
                                                {"infection", infection},
                                                {"uncontrolled-diabetes", uncontrolled_diabetes},
                                                {"new-symptom", new_symptom},
                                                {"in-relapse", in_relapse},
                                                {"steroid-course", steroid_course},
                                                {"red-flag", red_flag},
                                                {"osteoporosis", osteoporosis},
                                                {"osteopenia", osteopenia},
                                                {"vertebral-fracture", vertebral_fracture},
                                                {"pregnant", pregnant},
                                                {"pregnant-late", pregnant_late},
                                                {"postpartum", postpartum},
                                                {"calf-swelling", calf_swelling},
                                                {"pressure-sore", pressure_sore},
                                                {"seizures", seizures},
                                                {"autonomic", autonomic},
                                                {"dysreflexia", dysreflexia},
                                                {"recent-surgery", recent_surgery},
                                                {"hernia", hernia},
                                                {"prolapse", prolapse},
                                                {"catheter", catheter},
                                                {"stoma", stoma},
                                                {"low-mood", low_mood},
                                                {"swallowing-weakness", swallowing_weakness},
                                                {"breathing-weakness", breathing_weakness},
                                                {"latex-allergy", latex_allergy},
                                                {"orthostatic", orthostatic},
                                                {"vertigo", vertigo},
                                                {"ataxia", ataxia},
                                                {"tremor", tremor},
                                                {"bladder-urgency", bladder_urgency},
                                                {"baclofen-pump", baclofen_pump},
                                                {"new-baclofen-pump", new_baclofen_pump},
                                                {"dose-raised", dose_raised},
                                                {"drug-change", drug_change},
                                                {"tone-used-to-stand", tone_used_to_stand},
                                                {"cold-spasms", cold_spasms},
                                                {"ms-hug", ms_hug},
                                                {"new-twitching", new_twitching},
                                                {"cannot-stand-supported", cannot_stand_supported},
                                                {"rising-disability", rising_disability},
                                                {"uncontrolled-vertigo", uncontrolled_vertigo},
                                                {"blood-pressure-change", blood_pressure_change}};
    return words;
}

template <> std::span<const Word<SorePlace>> vocabulary()
{
    using enum SorePlace;
    static constexpr Word<SorePlace> words[] = {{"tailbone", tailbone}, {"sitting-bone", sitting_bone},
                                                {"hip", hip},           {"back", back},
                                                {"heel", heel},         {"foot", foot},
                                                {"knee", knee},         {"elbow", elbow}};
    return words;
}

template <> std::span<const Word<Medicine>> vocabulary()
{
    using enum Medicine;
    static constexpr Word<Medicine> words[] = {{"interferon", interferon},
                                               {"baclofen", baclofen},
                                               {"tizanidine", tizanidine},
                                               {"dantrolene", dantrolene},
                                               {"gabapentin", gabapentin},
                                               {"fampridine", fampridine},
                                               {"beta-blocker", beta_blocker},
                                               {"s1p-modulator", s1p_modulator},
                                               {"anticoagulant", anticoagulant},
                                               {"steroid", steroid},
                                               {"botulinum-toxin", botulinum_toxin},
                                               {"analgesic", analgesic},
                                               {"antidepressant", antidepressant},
                                               {"glatiramer", glatiramer},
                                               {"infusion", infusion}};
    return words;
}

template <> std::span<const Word<TimeOfDay>> vocabulary()
{
    using enum TimeOfDay;
    static constexpr Word<TimeOfDay> words[] = {
        {"morning", morning}, {"midday", midday}, {"afternoon", afternoon}, {"evening", evening}};
    return words;
}

template <> std::span<const Word<Strength>> vocabulary()
{
    using enum Strength;
    static constexpr Word<Strength> words[] = {{"must", must}, {"should", should}, {"warn", warn}};
    return words;
}

template <> std::span<const Word<Pace>> vocabulary()
{
    using enum Pace;
    static constexpr Word<Pace> words[] = {{"slow", slow}, {"steady", steady}, {"brisk", brisk}};
    return words;
}

template <> std::span<const Word<PlanMode>> vocabulary()
{
    using enum PlanMode;
    static constexpr Word<PlanMode> words[] = {{"suggest", suggest}, {"arrange", arrange}};
    return words;
}

}
