#include "engine/wording/support_words.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

bool needs(const Exercise& exercise, Equipment equipment)
{
    return std::find(exercise.equipment.begin(), exercise.equipment.end(), equipment) !=
           exercise.equipment.end();
}

/// What stands fixed enough to hold on to (B24); empty when the exercise names nothing of the kind.
std::string fixed_key(const Exercise& exercise)
{
    using enum Equipment;
    static constexpr std::array<std::pair<Equipment, const char*>, 6> fixed{{{counter, "hold_counter"},
                                                                             {treadmill, "hold_machine"},
                                                                             {stepper, "hold_machine"},
                                                                             {stairs, "hold_stairs"},
                                                                             {pool, "hold_pool"},
                                                                             {wall, "hold_wall"}}};
    for (const auto& [thing, key] : fixed)
        if (needs(exercise, thing)) return key;
    return {};
}

/// Standing, the kitchen counter unless the exercise names another.
std::string hold_key(const Exercise& exercise)
{
    const std::string fixed = fixed_key(exercise);
    if (!fixed.empty()) return fixed;
    return needs(exercise, Equipment::walker) ? "hold_walker" : "hold_counter";
}

std::string seat_key(const Exercise& exercise)
{
    if (needs(exercise, Equipment::wheelchair)) return "support_wheelchair";
    if (needs(exercise, Equipment::stationary_bike) || needs(exercise, Equipment::recumbent_bike))
        return "support_bike";
    if (exercise.position == Position::long_sitting) return "support_long_sitting";
    return needs(exercise, Equipment::armchair) ? "support_armchair" : "support_chair";
}

std::string lying_key(const Exercise& exercise)
{
    switch (exercise.position) {
    case Position::quadruped: return "support_quadruped";
    case Position::kneeling: return "support_kneeling";
    case Position::side_lying: return "support_side_lying";
    case Position::prone: return "support_prone";
    case Position::supine: return "support_supine";
    case Position::long_sitting: return "support_long_sitting";
    case Position::sitting: return seat_key(exercise);
    case Position::standing:
    case Position::walking: return "support_none";
    }
    return "support_supine";
}

std::string free_key(const Exercise& exercise)
{
    if (exercise.position == Position::sitting) return seat_key(exercise);
    if (needs(exercise, Equipment::pool)) return "support_pool";
    return exercise.position == Position::walking ? "support_walk_none" : "support_none";
}

/// Away from what is fixed, a walker has the own aid, a wall or a rail.
std::string walking_key(Support support)
{
    switch (support) {
    case Support::two_hands: return "support_walk_two_hands";
    case Support::one_hand: return "support_walk_one_hand";
    case Support::fingertips: return "support_walk_fingertips";
    case Support::lying:
    case Support::sitting:
    case Support::none: return "support_walk_none";
    }
    return {};
}

std::string hands_key(Support support)
{
    if (support == Support::two_hands) return "support_two_hands";
    return support == Support::one_hand ? "support_one_hand" : "support_fingertips";
}

}

std::string support_words(const Wording& say, const Exercise& exercise)
{
    if (exercise.support == Support::sitting) return say(seat_key(exercise));
    if (is_floor_position(exercise.position) || exercise.support == Support::lying)
        return say(lying_key(exercise));
    if (exercise.support == Support::none) return say(free_key(exercise));
    const bool along_a_wall = exercise.position == Position::walking && needs(exercise, Equipment::wall);
    if (exercise.position == Position::walking && (along_a_wall || fixed_key(exercise).empty()))
        return say(walking_key(exercise.support));
    return say(hands_key(exercise.support), {{"hold", say(hold_key(exercise))}});
}

}
