#include "engine/bound/lower_bound.h"

#include "engine/bound/branching.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace pacewise {

namespace {

std::int64_t sum_of_parts(const std::deque<Branching>& parts)
{
    std::int64_t sum = 0;
    for (const Branching& part : parts) sum += part.points();
    return sum;
}

/// The part that had the least work so far and may still rise; -1 when all are closed.
int next_part(const std::deque<Branching>& parts, const std::vector<long>& used)
{
    int next = -1;
    for (std::size_t part = 0; part < parts.size(); ++part)
        if (!parts[part].closed() && (next < 0 || used[part] < used[static_cast<std::size_t>(next)]))
            next = static_cast<int>(part);
    return next;
}

}

LowerBound lower_bound(const Model& model, const BoundBudget& budget)
{
    std::deque<Branching> parts;
    for (IntegerProgram& program : programs_of(model)) parts.emplace_back(std::move(program));
    std::vector<long> used(parts.size(), 0);
    const auto reached_best = [&] { return budget.best_known && sum_of_parts(parts) >= *budget.best_known; };
    for (long left = budget.steps; left > 0 && !is_raised(budget.stop) && !reached_best();) {
        const int part = next_part(parts, used);
        if (part < 0) break;
        const long before = left;
        parts[static_cast<std::size_t>(part)].step(left);
        used[static_cast<std::size_t>(part)] += before - left;
    }
    const std::int64_t points = sum_of_parts(parts);
    if (!reached_best()) return {points, false};
    // Above the best known only when no legal answers are left to find: then the best known is the bound.
    return {*budget.best_known, true};
}

}
