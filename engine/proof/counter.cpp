#include "engine/proof/counter.h"

#include <algorithm>

namespace pacewise {

namespace {

/// `say(weight, before, next, at)` says when level `at` is reached after one more item.
template <class Say> std::vector<Literal> counted_up(Sat& sat, const std::vector<Weighted>& items,
                                                     std::int64_t levels, const Say& say)
{
    std::vector<Literal> before;
    for (const Weighted& item : items) {
        const auto top = std::min(static_cast<std::int64_t>(before.size()) + item.weight, levels);
        std::vector<Literal> next;
        for (std::size_t at = 0; static_cast<std::int64_t>(at) < top; ++at) {
            next.push_back(sat.fresh());
            say(item, before, next[at], at);
        }
        before = std::move(next);
    }
    return before;
}

}

std::vector<Literal> reached(Sat& sat, const std::vector<Weighted>& items, std::int64_t levels)
{
    return counted_up(
        sat, items, levels,
        [&](const Weighted& item, const std::vector<Literal>& before, Literal now, std::size_t at) {
            const auto weight = static_cast<std::size_t>(item.weight);
            if (at < before.size()) sat.clause({-before[at], now});
            if (at < weight) sat.clause({-item.literal, now});
            if (at >= weight) sat.clause({-item.literal, -before[at - weight], now});
        });
}

std::vector<Literal> surely_reached(Sat& sat, const std::vector<Weighted>& items, std::int64_t levels)
{
    return counted_up(
        sat, items, levels,
        [&](const Weighted& item, const std::vector<Literal>& before, Literal now, std::size_t at) {
            const auto weight = static_cast<std::size_t>(item.weight);
            std::vector<Literal> with{-now, item.literal}, from{-now};
            if (at < before.size()) with.push_back(before[at]);
            sat.clause(with);
            if (at >= weight) from.push_back(before[at - weight]);
            if (at >= weight) sat.clause(from);
        });
}

}
