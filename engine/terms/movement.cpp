#include "engine/terms/movement.h"

namespace pacewise {

template <> std::span<const Word<Modality>> vocabulary()
{
    using enum Modality;
    static constexpr Word<Modality> words[] = {{"aerobic", aerobic},
                                               {"resistance", resistance},
                                               {"balance", balance},
                                               {"yoga", yoga},
                                               {"stretch", stretch}};
    return words;
}

template <> std::span<const Word<Position>> vocabulary()
{
    using enum Position;
    static constexpr Word<Position> words[] = {
        {"supine", supine},       {"side-lying", side_lying}, {"prone", prone},
        {"quadruped", quadruped}, {"kneeling", kneeling},     {"long-sitting", long_sitting},
        {"sitting", sitting},     {"standing", standing},     {"walking", walking}};
    return words;
}

bool is_floor_position(Position position)
{
    using enum Position;
    switch (position) {
    case supine:
    case side_lying:
    case prone:
    case quadruped:
    case kneeling:
    case long_sitting: return true;
    case sitting:
    case standing:
    case walking: return false;
    }
    return false;
}

bool is_upright(Position position) { return position == Position::standing || position == Position::walking; }

template <> std::span<const Word<Support>> vocabulary()
{
    using enum Support;
    static constexpr Word<Support> words[] = {{"lying", lying},           {"sitting", sitting},
                                              {"two-hands", two_hands},   {"one-hand", one_hand},
                                              {"fingertips", fingertips}, {"none", none}};
    return words;
}

template <> std::span<const Word<Equipment>> vocabulary()
{
    using enum Equipment;
    static constexpr Word<Equipment> words[] = {{"chair", chair},
                                                {"armchair", armchair},
                                                {"counter", counter},
                                                {"table", table},
                                                {"wall", wall},
                                                {"mat", mat},
                                                {"bed", bed},
                                                {"step", step},
                                                {"stairs", stairs},
                                                {"pillow", pillow},
                                                {"towel", towel},
                                                {"strap", strap},
                                                {"block", block},
                                                {"bolster", bolster},
                                                {"ball", ball},
                                                {"soft-ball", soft_ball},
                                                {"stick", stick},
                                                {"dowel", dowel},
                                                {"band", band},
                                                {"band-yellow", band_yellow},
                                                {"band-red", band_red},
                                                {"band-green", band_green},
                                                {"band-blue", band_blue},
                                                {"band-black", band_black},
                                                {"dumbbell", dumbbell},
                                                {"ankle-weight", ankle_weight},
                                                {"stationary-bike", stationary_bike},
                                                {"recumbent-bike", recumbent_bike},
                                                {"pedal-exerciser", pedal_exerciser},
                                                {"arm-cycle", arm_cycle},
                                                {"stepper", stepper},
                                                {"treadmill", treadmill},
                                                {"pool", pool},
                                                {"cane", cane},
                                                {"walker", walker},
                                                {"wheelchair", wheelchair},
                                                {"foam", foam},
                                                {"cushion", cushion},
                                                {"bottle", bottle},
                                                {"slider", slider}};
    return words;
}

bool serves_as(Equipment owned, Equipment asked)
{
    using enum Equipment;
    if (owned == asked) return true;
    switch (asked) {
    case band:
        return owned == band_yellow || owned == band_red || owned == band_green || owned == band_blue ||
               owned == band_black;
    case chair: return owned == armchair || owned == wheelchair;
    case mat: return owned == bed;  // what is done lying on a mat can be done lying on a bed
    case stick: return owned == dowel;
    case dowel: return owned == stick;
    case dumbbell: return owned == bottle;
    default: return false;
    }
}

template <> std::span<const Word<Tag>> vocabulary()
{
    using enum Tag;
    static constexpr Word<Tag> words[] = {{"warm-up", warm_up},
                                          {"settle", settle},
                                          {"breath", breath},
                                          {"relaxation", relaxation},
                                          {"task-like", task_like},
                                          {"rhythmic", rhythmic},
                                          {"intermittent", intermittent},
                                          {"end-range", end_range},
                                          {"spine-flexion", spine_flexion},
                                          {"spine-extension", spine_extension},
                                          {"spine-twist", spine_twist},
                                          {"head-down", head_down},
                                          {"head-turn", head_turn},
                                          {"eyes-closed", eyes_closed},
                                          {"breath-hold", breath_hold},
                                          {"single-leg", single_leg},
                                          {"narrow-base", narrow_base},
                                          {"tandem", tandem},
                                          {"step-over", step_over},
                                          {"stepping", stepping},
                                          {"crossing-steps", crossing_steps},
                                          {"uneven-ground", uneven_ground},
                                          {"high-challenge", high_challenge},
                                          {"dual-task", dual_task},
                                          {"moving-target", moving_target},
                                          {"forefoot-load", forefoot_load},
                                          {"ballistic", ballistic},
                                          {"fast", fast},
                                          {"impact", impact},
                                          {"adductor-squeeze", adductor_squeeze},
                                          {"crossed-leg", crossed_leg},
                                          {"deep-knee-bend", deep_knee_bend},
                                          {"kneeling-load", kneeling_load},
                                          {"step-down", step_down},
                                          {"isometric", isometric},
                                          {"long-hold", long_hold},
                                          {"overhead", overhead},
                                          {"overhead-load", overhead_load},
                                          {"free-weight", free_weight},
                                          {"weight-over-face", weight_over_face},
                                          {"long-standing", long_standing},
                                          {"supine-to-stand", supine_to_stand},
                                          {"position-change", position_change},
                                          {"floor", floor},
                                          {"belly-pressure", belly_pressure},
                                          {"prone-lying", prone_lying},
                                          {"full-leg-extension", full_leg_extension},
                                          {"edge-of-seat", edge_of_seat},
                                          {"forward-fold", forward_fold},
                                          {"hip-hinge", hip_hinge},
                                          {"hot", hot},
                                          {"assisted", assisted},
                                          {"passive", passive},
                                          {"treadmill-walk", treadmill_walk},
                                          {"water", water},
                                          {"stairs-climb", stairs_climb},
                                          {"barefoot", barefoot}};
    return words;
}

template <> std::span<const Word<DoseUnit>> vocabulary()
{
    using enum DoseUnit;
    static constexpr Word<DoseUnit> words[] = {
        {"reps", reps}, {"hold", hold}, {"minutes", minutes}, {"breaths", breaths}, {"steps", steps}};
    return words;
}

template <> std::span<const Word<Goal>> vocabulary()
{
    using enum Goal;
    static constexpr Word<Goal> words[] = {{"walking", walking},
                                           {"balance", balance},
                                           {"strength", strength},
                                           {"transfers", transfers},
                                           {"fatigue", fatigue},
                                           {"endurance", endurance},
                                           {"spasticity", spasticity},
                                           {"flexibility", flexibility},
                                           {"posture", posture},
                                           {"falls", falls},
                                           {"arms", arms},
                                           {"hands", hands},
                                           {"trunk", trunk},
                                           {"breathing", breathing},
                                           {"relaxation", relaxation},
                                           {"mood", mood},
                                           {"sleep", sleep},
                                           {"pain", pain},
                                           {"bladder", bladder},
                                           {"stairs", stairs}};
    return words;
}

template <> std::span<const Word<Evidence>> vocabulary()
{
    static constexpr Word<Evidence> words[] = {{"strong", Evidence::strong},
                                               {"moderate", Evidence::moderate},
                                               {"weak", Evidence::weak},
                                               {"opinion", Evidence::opinion}};
    return words;
}

}
