#include "engine/timetable/start_from.h"

#include <algorithm>
#include <optional>

namespace pacewise {

int candidate_of(const Case& at_hand, const KeptPlace& place)
{
    for (int at = 0; at < static_cast<int>(at_hand.candidates().size()); ++at)
        if (at_hand.is_main(at) != place.warm_up && at_hand.exercise(at).id == place.exercise) return at;
    return -1;
}

std::vector<Var> start_from(const PostedCase& posted, const std::vector<KeptPlace>& places)
{
    const Grid& grid = posted.grid();
    std::vector<Var> yes;
    for (const KeptPlace& place : places) {
        const int candidate = candidate_of(grid.at_hand(), place);
        const auto slot = std::find_if(grid.slots().begin(), grid.slots().end(), [&](const Slot& each) {
            return each.day == place.day && each.at == place.at;
        });
        if (candidate < 0 || slot == grid.slots().end() || place.phase >= grid.phase_count()) continue;
        if (!grid.is_listed(candidate)) continue;
        yes.push_back(grid.seat(place.phase, static_cast<int>(slot - grid.slots().begin()), candidate));
    }
    return yes;
}

}
