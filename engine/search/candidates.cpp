#include "engine/search/candidates.h"

#include <algorithm>

namespace pacewise {

namespace {

// Measured in the feasibility study: 40 of a kind keep a catalog of 2000 as
// fast as one of 60.
constexpr std::size_t most_candidates = 40;

/// The points that it would cost as the only yes of the plan; below 0 when it
/// earns some.
std::int64_t points_alone(const Model& model, const Touches& touches, Index var)
{
    std::int64_t points = 0;
    for (const Touch& touch : touches.prices.of(var)) {
        const Price& price = model.prices()[touch.sum];
        const std::int64_t without = std::max<std::int64_t>(0, -price.above);
        points += price.each * (std::max<std::int64_t>(0, touch.times - price.above) - without);
    }
    return points;
}

}  // namespace

Lists<Index> candidates_of(const Model& model, const Touches& touches, const Lists<Index>& groups)
{
    std::vector<std::pair<Index, Index>> chosen;
    for (Index group = 0; group < groups.count(); ++group) {
        const auto all = groups.of(group);
        std::vector<std::pair<std::int64_t, Index>> best;
        if (all.size() > most_candidates)
            for (const Index var : all) best.push_back({points_alone(model, touches, var), var});
        std::sort(best.begin(), best.end());
        if (best.empty())
            for (const Index var : all) chosen.push_back({group, var});
        for (std::size_t at = 0; at < std::min(best.size(), most_candidates); ++at)
            chosen.push_back({group, best[at].second});
    }
    return {groups.count(), chosen};
}

}  // namespace pacewise
