#include "engine/search/touches.h"

#include <algorithm>

namespace pacewise {

namespace {

Index index_of(Var var) { return static_cast<Index>(var.index); }

/// By sum; a var that a sum names twice is counted together.
template <class Sums> Lists<Touch> terms_by_sum(const Sums& sums, std::size_t vars)
{
    std::size_t count = 0;
    for (const auto& sum : sums) count += sum.terms.size();
    Lists<Touch> lists;
    lists.reserve(sums.size(), count);
    std::vector<Index> place(vars, nowhere), seen_in(vars, nowhere);
    std::vector<Touch> list;
    Index number = 0;
    for (const auto& sum : sums) {
        list.clear();
        for (const Term& term : sum.terms) {
            const Index var = index_of(term.var);
            if (seen_in[var] == number) {
                list[place[var]].times += term.times;
                continue;
            }
            seen_in[var] = number;
            place[var] = static_cast<Index>(list.size());
            list.push_back({var, term.times});
        }
        std::erase_if(list, [](const Touch& touch) { return touch.times == 0; });
        lists.add(list);
        ++number;
    }
    return lists;
}

void collect_derivations(const Model& model, Touches& touches)
{
    touches.derivation_of.assign(static_cast<std::size_t>(model.var_count()), nowhere);
    std::vector<Var> parts;
    std::vector<Index> once;
    for (const AnyOf& derivation : model.derivations()) {
        touches.derivation_of[index_of(derivation.derived)] = static_cast<Index>(touches.derived.size());
        touches.derived.push_back(index_of(derivation.derived));
        parts = derivation.these;
        if (!std::is_sorted(parts.begin(), parts.end())) std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        once.clear();
        for (const Var part : parts) once.push_back(index_of(part));
        touches.parts.add(once);
    }
    touches.derivations = {touches.derivation_of.size(), [&](auto take) {
                               for (Index number = 0; number < touches.parts.count(); ++number)
                                   for (const Index part : touches.parts.of(number)) take(part, number);
                           }};
}

}  // namespace

Lists<Touch> turned(const Lists<Touch>& lists, std::size_t count)
{
    return {count, [&](auto take) {
                for (Index list = 0; list < lists.count(); ++list)
                    for (const Touch& item : lists.of(list)) take(item.sum, Touch{list, item.times});
            }};
}

Touches terms_of(const Model& model)
{
    Touches touches;
    const std::size_t vars = static_cast<std::size_t>(model.var_count());
    touches.limit_terms = terms_by_sum(model.limits(), vars);
    touches.price_terms = terms_by_sum(model.prices(), vars);
    touches.prices = turned(touches.price_terms, vars);
    for (const Limit& limit : model.limits()) touches.most.push_back(limit.most);
    collect_derivations(model, touches);
    return touches;
}

Touches touches_of(const Model& model)
{
    Touches touches = terms_of(model);
    touches.limits = turned(touches.limit_terms, touches.derivation_of.size());
    return touches;
}

}  // namespace pacewise
