#include "engine/explain/ripple.h"

#include <algorithm>
#include <map>

namespace pacewise {

namespace {

Index index_of(Var var) { return static_cast<Index>(var.index); }

/// What each var counts for; a var that a sum names twice stands in the list twice.
template <class Sums> Lists<Touch> touched_by(const Sums& sums, std::size_t vars)
{
    return {vars, [&](auto take) {
                Index number = 0;
                for (const auto& sum : sums) {
                    for (const Term& term : sum.terms) take(index_of(term.var), Touch{number, term.times});
                    ++number;
                }
            }};
}

Lists<Index> derivations_by_part(const Model& model)
{
    return {static_cast<std::size_t>(model.var_count()), [&](auto take) {
                Index number = 0;
                for (const AnyOf& derivation : model.derivations()) {
                    for (const Var part : derivation.these) take(index_of(part), number);
                    ++number;
                }
            }};
}

}

Ripple::Ripple(const Model& model, const Answers& answers)
    : model_(model), answers_(answers), limits_(touched_by(model.limits(), answers.size())),
      prices_(touched_by(model.prices(), answers.size())), derivations_(derivations_by_part(model)),
      limit_sums_(model.limits().size(), 0), price_sums_(model.prices().size(), 0),
      yes_parts_(model.derivations().size(), 0)
{
    for (Index var = 0; var < answers_.size(); ++var) {
        if (!is_yes(var)) continue;
        for (const Touch& touch : limits_.of(var)) limit_sums_[touch.sum] += touch.times;
        for (const Touch& touch : prices_.of(var)) price_sums_[touch.sum] += touch.times;
        for (const Index derivation : derivations_.of(var)) ++yes_parts_[derivation];
    }
    for (std::size_t limit = 0; limit < limit_sums_.size(); ++limit)
        if (limit_sums_[limit] > model.limits()[limit].most) broken_.push_back(static_cast<int>(limit));
}

std::vector<Ripple::Turn> Ripple::turns_of(const std::vector<Var>& flipped) const
{
    std::vector<Turn> turns;
    for (const Var var : flipped) {
        const auto at = static_cast<Index>(var.index);
        turns.push_back({at, is_yes(at) ? -1 : 1});
    }
    std::map<Index, int> more_parts;  // by derivation, which only has parts that come before it
    const auto tell = [&](const Turn& turn) {
        for (const Index derivation : derivations_.of(turn.var)) more_parts[derivation] += turn.sign;
    };
    for (const Turn& turn : turns) tell(turn);
    for (; !more_parts.empty(); more_parts.erase(more_parts.begin())) {
        const auto [derivation, more] = *more_parts.begin();
        const bool before = yes_parts_[derivation] > 0, after = yes_parts_[derivation] + more > 0;
        if (before == after) continue;
        turns.push_back({index_of(model_.derivations()[derivation].derived), after ? 1 : -1});
        tell(turns.back());
    }
    return turns;
}

std::vector<Ripple::Growth> Ripple::growths(const std::vector<Turn>& turns, const Lists<Touch>& by_var)
{
    std::vector<Growth> all;
    for (const Turn& turn : turns)
        for (const Touch& touch : by_var.of(turn.var))
            all.push_back({touch.sum, std::int64_t{turn.sign} * touch.times});
    std::sort(all.begin(), all.end(), [](const Growth& a, const Growth& b) { return a.sum < b.sum; });
    std::vector<Growth> together;
    for (const Growth& growth : all)
        if (!together.empty() && together.back().sum == growth.sum)
            together.back().by += growth.by;
        else
            together.push_back(growth);
    return together;
}

std::int64_t Ripple::more_points(const std::vector<Growth>& growths) const
{
    std::int64_t more = 0;
    for (const Growth& growth : growths) {
        const Price& price = model_.prices()[growth.sum];
        const std::int64_t before = price_sums_[growth.sum], after = before + growth.by;
        more += price.each * (std::max<std::int64_t>(0, after - price.above) -
                              std::max<std::int64_t>(0, before - price.above));
    }
    return more;
}

std::vector<int> Ripple::broken_after(const std::vector<Growth>& growths) const
{
    std::vector<int> touched, passed;
    for (const Growth& growth : growths) {
        touched.push_back(static_cast<int>(growth.sum));
        if (limit_sums_[growth.sum] + growth.by > model_.limits()[growth.sum].most)
            passed.push_back(touched.back());
    }
    std::vector<int> untouched, broken;
    std::set_difference(broken_.begin(), broken_.end(), touched.begin(), touched.end(),
                        std::back_inserter(untouched));
    std::merge(untouched.begin(), untouched.end(), passed.begin(), passed.end(), std::back_inserter(broken));
    return broken;
}

Ripple::Effect Ripple::of(std::vector<Var> flipped) const
{
    std::sort(flipped.begin(), flipped.end());
    flipped.erase(std::unique(flipped.begin(), flipped.end()), flipped.end());
    const std::vector<Turn> turns = turns_of(flipped);
    return {more_points(growths(turns, prices_)), broken_after(growths(turns, limits_))};
}

}
