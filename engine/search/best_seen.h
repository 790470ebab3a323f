// The best the search has seen: legal answers with the fewest points, or else
// the answers nearest to legal.
#pragma once

#include "engine/search/state.h"

#include <optional>

namespace pacewise {

class BestSeen {
public:
    /// Keeps the answers when they are the best so far.
    void note(const State&, long step);

    bool has_legal() const { return best_.has_value(); }
    std::int64_t points() const { return points_; }
    /// -1 when none was seen.
    long first_legal_step() const { return first_legal_step_; }
    /// The best legal answers, else the nearest.
    const Answers& answers() const { return best_ ? *best_ : nearest_; }
    /// Legal before illegal, then fewer points, or less breach.
    bool is_better_than(const BestSeen&) const;

private:
    std::optional<Answers> best_;
    std::int64_t points_ = 0;
    long first_legal_step_ = -1;
    Answers nearest_;
    std::int64_t nearest_breach_ = -1;  ///< -1: nothing seen
};

}  // namespace pacewise
