#include "engine/search/best_seen.h"

namespace pacewise {

void BestSeen::note(const State& state, long step)
{
    if (!state.is_legal()) {
        if (best_ || (nearest_breach_ >= 0 && state.breach() >= nearest_breach_)) return;
        nearest_ = state.answers();
        nearest_breach_ = state.breach();
        return;
    }
    if (best_ && state.points() >= points_) return;
    if (!best_) first_legal_step_ = step;
    best_ = state.answers();
    points_ = state.points();
}

bool BestSeen::is_better_than(const BestSeen& other) const
{
    if (has_legal() != other.has_legal()) return has_legal();
    return has_legal() ? points_ < other.points_ : nearest_breach_ < other.nearest_breach_;
}

}  // namespace pacewise
