#include "engine/search/touches.h"

#include <algorithm>

namespace pacewise {

namespace {

Index index_of(Var var) { return static_cast<Index>(var.index); }

/// The terms by var, a var that is named twice counted together.
std::vector<Touch> merged(const std::vector<Term>& terms)
{
    std::vector<Touch> merged;
    merged.reserve(terms.size());
    for (const Term& term : terms) merged.push_back({index_of(term.var), term.times});
    const auto is_before = [](const Touch& a, const Touch& b) { return a.sum < b.sum; };
    if (!std::is_sorted(merged.begin(), merged.end(), is_before))
        std::sort(merged.begin(), merged.end(), is_before);
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

template <class Sums> Lists<Touch> terms_of(const Sums& sums)
{
    Lists<Touch> terms;
    for (const auto& sum : sums) terms.add(merged(sum.terms));
    return terms;
}

/// By var instead of by sum.
Lists<Touch> turned(const Lists<Touch>& by_sum, std::size_t vars)
{
    return {vars, [&](auto take) {
                for (Index sum = 0; sum < by_sum.count(); ++sum)
                    for (const Touch& term : by_sum.of(sum)) take(term.sum, Touch{sum, term.times});
            }};
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
    touches.limit_terms = terms_of(model.limits());
    touches.limits = turned(touches.limit_terms, vars);
    touches.prices = turned(terms_of(model.prices()), vars);
    collect_derivations(model, touches);
    return touches;
}

}
