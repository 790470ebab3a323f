#include "engine/proof/scales.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace pacewise {

namespace {

std::int64_t rounded_down(std::int64_t number, std::int64_t divisor)
{
    const std::int64_t quotient = number / divisor;
    return number % divisor < 0 ? quotient - 1 : quotient;
}

/// All weights in their largest common unit.
void shrink(Scales& scales)
{
    std::int64_t unit = 0;
    for (const auto* side : {&scales.pushes, &scales.rooms})
        for (const Weighted& item : *side) unit = std::gcd(unit, item.weight);
    if (unit <= 1) return;
    for (auto* side : {&scales.pushes, &scales.rooms})
        for (Weighted& item : *side) item.weight /= unit;
    scales.most = rounded_down(scales.most, unit);
}

bool is_true(const Weighted& item, const Answers& answers)
{
    return (answers[static_cast<std::size_t>(std::abs(item.literal) - 1)] != 0) == (item.literal > 0);
}

}

std::int64_t weight_of(const std::vector<Weighted>& items)
{
    std::int64_t sum = 0;
    for (const Weighted& item : items) sum += item.weight;
    return sum;
}

std::int64_t true_weight_of(const std::vector<Weighted>& items, const Answers& answers)
{
    std::int64_t sum = 0;
    for (const Weighted& item : items)
        if (is_true(item, answers)) sum += item.weight;
    return sum;
}

Scales scales_of(const Limit& limit, const std::vector<Literal>& literals)
{
    std::vector<Term> terms = limit.terms;
    std::stable_sort(terms.begin(), terms.end(), [](Term a, Term b) { return a.var < b.var; });
    Scales scales{{}, {}, limit.most};
    for (std::size_t at = 0; at < terms.size();) {
        const Var var = terms[at].var;
        std::int64_t times = 0;
        for (; at < terms.size() && terms[at].var == var; ++at) times += terms[at].times;
        const Literal literal = literals[static_cast<std::size_t>(var.index)];
        if (times > 0) scales.pushes.push_back({literal, times});
        if (times < 0) scales.rooms.push_back({literal, -times});
    }
    shrink(scales);
    return scales;
}

bool can_break(const Scales& scales) { return weight_of(scales.pushes) > scales.most; }

std::int64_t excess_of(const Scales& scales, const Answers& answers)
{
    return true_weight_of(scales.pushes, answers) - true_weight_of(scales.rooms, answers) - scales.most;
}

Scales coarsened(const Scales& scales, Unit unit)
{
    Scales coarse{{}, {}, rounded_down(scales.most * unit.steps, unit.per)};
    for (const Weighted& push : scales.pushes)
        if (const std::int64_t weight = push.weight * unit.steps / unit.per; weight > 0)
            coarse.pushes.push_back({push.literal, weight});
    for (const Weighted& room : scales.rooms)
        coarse.rooms.push_back({room.literal, (room.weight * unit.steps + unit.per - 1) / unit.per});
    return coarse;
}

}
