#include "engine/search/touches.h"

#include <algorithm>

namespace pacewise {

namespace {

using Entries = std::vector<std::pair<Index, Touch>>;

Index index_of(Var var) { return static_cast<Index>(var.index); }

/// The terms by var, a var that is named twice counted together.
std::vector<Touch> merged(const std::vector<Term>& terms)
{
    std::vector<Touch> merged;
    for (const Term& term : terms) merged.push_back({index_of(term.var), term.times});
    std::sort(merged.begin(), merged.end(), [](const Touch& a, const Touch& b) { return a.sum < b.sum; });
    std::size_t kept = 0;
    for (std::size_t at = 0; at < merged.size(); ++at) {
        if (kept > 0 && merged[kept - 1].sum == merged[at].sum)
            merged[kept - 1].times += merged[at].times;
        else
            merged[kept++] = merged[at];
    }
    merged.resize(kept);
    std::erase_if(merged, [](const Touch& touch) { return touch.times == 0; });
    return merged;
}

template <class Sums> void collect(const Sums& sums, Entries& by_var, Entries& by_sum)
{
    for (std::size_t at = 0; at < sums.size(); ++at)
        for (const Touch& term : merged(sums[at].terms)) {
            by_var.push_back({term.sum, {static_cast<Index>(at), term.times}});
            by_sum.push_back({static_cast<Index>(at), term});
        }
}

void collect_derivations(const Model& model, Touches& touches)
{
    std::vector<std::pair<Index, Index>> by_var, by_derivation;
    touches.derivation_of.assign(static_cast<std::size_t>(model.var_count()), nowhere);
    for (const AnyOf& derivation : model.derivations()) {
        const Index number = static_cast<Index>(touches.derived.size());
        touches.derived.push_back(index_of(derivation.derived));
        touches.derivation_of[index_of(derivation.derived)] = number;
        std::vector<Var> parts = derivation.these;
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        for (const Var part : parts) {
            by_var.push_back({index_of(part), number});
            by_derivation.push_back({number, index_of(part)});
        }
    }
    touches.derivations = {touches.derivation_of.size(), by_var};
    touches.parts = {touches.derived.size(), by_derivation};
}

}

Touches touches_of(const Model& model)
{
    Touches touches;
    const std::size_t vars = static_cast<std::size_t>(model.var_count());
    Entries by_var, by_limit, by_price_var, by_price;
    collect(model.limits(), by_var, by_limit);
    collect(model.prices(), by_price_var, by_price);
    touches.limits = {vars, by_var};
    touches.limit_terms = {model.limits().size(), by_limit};
    touches.prices = {vars, by_price_var};
    collect_derivations(model, touches);
    return touches;
}

}
