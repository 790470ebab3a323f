#include "engine/bound/safe_bound.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

__extension__ using Wide = __int128;

/// Weights are counted in parts of this.
constexpr double fineness = 1073741824.0;  // 2^30
constexpr std::int64_t whole = std::int64_t{1} << 30;
constexpr double largest_weight = 1e6;  // points for one unit of a row

std::int64_t counted(double weight)
{
    if (!(weight > 0)) return 0;
    return std::llround(std::min(weight, largest_weight) * fineness);
}

/// Any weighted sum of rows that hold: cost + weights x (row - most) is never more than the cost, and the
/// columns taken one by one make it as small as the box allows.
Wide weighted_bound(const IntegerProgram& program, const Box& box, const std::vector<double>& weights,
                    std::int64_t cost_counts)
{
    std::vector<Wide> slope;
    for (const std::int64_t cost : program.cost) slope.push_back(static_cast<Wide>(cost) * cost_counts);
    Wide bound = static_cast<Wide>(program.constant) * cost_counts;
    for (std::size_t row = 0; row < program.rows.size(); ++row) {
        const Wide weight = counted(weights[row]);
        if (weight == 0) continue;
        for (const ProgramTerm& term : program.rows[row].terms)
            slope[static_cast<std::size_t>(term.column)] += weight * term.times;
        bound -= weight * program.rows[row].most;
    }
    for (std::size_t column = 0; column < slope.size(); ++column)
        bound += slope[column] * (slope[column] > 0 ? box.least[column] : box.most[column]);
    return bound;
}

}

Box box_of(const IntegerProgram& program)
{
    return {std::vector<std::int64_t>(program.upper.size(), 0), program.upper};
}

std::int64_t safe_bound(const IntegerProgram& program, const Box& box, const std::vector<double>& weights)
{
    const Wide bound = weighted_bound(program, box, weights, whole);
    std::int64_t points = static_cast<std::int64_t>(bound / whole);
    if (bound > 0 && bound % whole != 0) ++points;  // division cuts off towards 0
    const std::int64_t grain = program.grain();
    if (grain <= 1) return points;
    const std::int64_t above = (points - program.constant) % grain;
    return above == 0 ? points : points + (above > 0 ? grain - above : -above);
}

bool proves_empty(const IntegerProgram& program, const Box& box, const std::vector<double>& weights)
{
    IntegerProgram free = program;
    std::fill(free.cost.begin(), free.cost.end(), 0);
    free.constant = 0;
    return weighted_bound(free, box, weights, 0) > 0;
}

}
