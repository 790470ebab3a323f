#include "engine/proof/say_scales.h"

#include "engine/proof/counter.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Only all pushes together, without any room, break it.
bool is_one_clause(const Scales& scales)
{
    const std::int64_t most = scales.most + weight_of(scales.rooms);
    std::int64_t least = most + 1, total = 0;
    for (const auto* side : {&scales.pushes, &scales.rooms})
        for (const Weighted& item : *side) {
            const std::int64_t weight = std::min(item.weight, most + 1);
            least = std::min(least, weight);
            total += weight;
        }
    return total > most && total - least <= most;
}

void say_one_clause(Sat& sat, Literal guard, const Scales& scales)
{
    std::vector<Literal> clause{-guard};
    for (const Weighted& push : scales.pushes) clause.push_back(-push.literal);
    for (const Weighted& room : scales.rooms) clause.push_back(room.literal);
    sat.clause(clause);
}

/// Nothing gives room, and any two pushes are too much.
bool excludes_pairs(const Scales& scales)
{
    if (!scales.rooms.empty() || scales.pushes.size() < 2) return false;
    std::vector<std::int64_t> weights;
    for (const Weighted& push : scales.pushes) weights.push_back(push.weight);
    std::nth_element(weights.begin(), weights.begin() + 1, weights.end());
    return weights[0] + weights[1] > scales.most;
}

void say_pairs(Sat& sat, Literal guard, const Scales& scales)
{
    for (std::size_t one = 0; one < scales.pushes.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            sat.clause({-guard, -scales.pushes[one].literal, -scales.pushes[other].literal});
}

/// Without room, what is too heavy alone is forbidden; the rest is returned.
Scales without_too_heavy(Sat& sat, Literal guard, const Scales& scales)
{
    if (!scales.rooms.empty()) return scales;
    Scales rest{{}, {}, scales.most};
    for (const Weighted& push : scales.pushes) {
        if (push.weight > scales.most)
            sat.clause({-guard, -push.literal});
        else
            rest.pushes.push_back(push);
    }
    return rest;
}

void say_counters(Sat& sat, Literal guard, const Scales& scales, std::int64_t levels)
{
    const std::vector<Literal> pushed = reached(sat, scales.pushes, levels);
    const std::int64_t deepest = static_cast<std::int64_t>(pushed.size()) - scales.most;
    const std::vector<Literal> room = surely_reached(sat, scales.rooms, deepest);
    for (std::int64_t level = 0; level <= static_cast<std::int64_t>(pushed.size()); ++level) {
        const std::int64_t needed = level - scales.most;
        if (needed <= 0) continue;
        std::vector<Literal> clause{-guard};
        if (level > 0) clause.push_back(-pushed[static_cast<std::size_t>(level - 1)]);
        const bool possible = needed <= static_cast<std::int64_t>(room.size());
        if (possible) clause.push_back(room[static_cast<std::size_t>(needed - 1)]);
        sat.clause(clause);
        if (!possible) return;
    }
}

}

std::int64_t all_levels(const Scales& scales)
{
    return std::min(weight_of(scales.pushes), scales.most + weight_of(scales.rooms) + 1);
}

std::int64_t size_when_said(const Scales& scales, std::int64_t levels)
{
    if (is_one_clause(scales)) return 1;
    const auto pushes = static_cast<std::int64_t>(scales.pushes.size());
    const auto rooms = static_cast<std::int64_t>(scales.rooms.size());
    return 2 * (pushes * levels + rooms * std::max<std::int64_t>(0, levels - scales.most));
}

void say_scales(Sat& sat, Literal guard, const Scales& scales, std::int64_t levels)
{
    if (scales.most + weight_of(scales.rooms) < 0) return sat.clause({-guard});
    const Scales rest = without_too_heavy(sat, guard, scales);
    if (!can_break(rest)) return;
    constexpr std::size_t few = 30;
    if (is_one_clause(rest))
        say_one_clause(sat, guard, rest);
    else if (rest.pushes.size() <= few && excludes_pairs(rest))
        say_pairs(sat, guard, rest);
    else
        say_counters(sat, guard, rest, levels);
}

}
