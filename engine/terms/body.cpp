#include "engine/terms/body.h"

namespace pacewise {

template <> std::span<const Word<Muscle>> vocabulary()
{
    using enum Muscle;
    static constexpr Word<Muscle> words[] = {{"neck", neck},
                                             {"shoulder-flexors", shoulder_flexors},
                                             {"shoulder-abductors", shoulder_abductors},
                                             {"rotator-cuff", rotator_cuff},
                                             {"scapular", scapular},
                                             {"chest", chest},
                                             {"upper-back", upper_back},
                                             {"biceps", biceps},
                                             {"triceps", triceps},
                                             {"forearm", forearm},
                                             {"grip", grip},
                                             {"abdominals", abdominals},
                                             {"obliques", obliques},
                                             {"back-extensors", back_extensors},
                                             {"pelvic-floor", pelvic_floor},
                                             {"breathing", breathing},
                                             {"hip-flexors", hip_flexors},
                                             {"glutes", glutes},
                                             {"hip-abductors", hip_abductors},
                                             {"adductors", adductors},
                                             {"hip-rotators", hip_rotators},
                                             {"quadriceps", quadriceps},
                                             {"hamstrings", hamstrings},
                                             {"calf", calf},
                                             {"dorsiflexors", dorsiflexors},
                                             {"foot", foot}};
    return words;
}

template <> std::span<const Word<Joint>> vocabulary()
{
    using enum Joint;
    static constexpr Word<Joint> words[] = {{"neck", neck},   {"shoulder", shoulder}, {"elbow", elbow},
                                            {"wrist", wrist}, {"spine", spine},       {"hip", hip},
                                            {"knee", knee},   {"ankle", ankle}};
    return words;
}

template <> std::span<const Word<Side>> vocabulary()
{
    static constexpr Word<Side> words[] = {
        {"left", Side::left}, {"right", Side::right}, {"both", Side::both}};
    return words;
}

template <> std::span<const Word<SideUse>> vocabulary()
{
    static constexpr Word<SideUse> words[] = {
        {"both", SideUse::both}, {"each", SideUse::each}, {"alternating", SideUse::alternating}};
    return words;
}

}
