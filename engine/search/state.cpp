#include "engine/search/state.h"

#include <algorithm>

namespace pacewise {

namespace {

std::int64_t excess_of(std::int64_t above) { return std::max<std::int64_t>(0, above); }

}  // namespace

State::State(const Model& model, const Touches& touches, const Scale& scale)
    : touches_(touches), answers_(static_cast<std::size_t>(model.var_count()), 0),
      yes_parts_(model.derivations().size(), 0), limits_(touches, scale)
{
    for (const Price& price : model.prices()) {
        prices_.push_back({-price.above, price.each});
        points_ += price.each * excess_of(-price.above);
    }
}

void State::flip(Index var)
{
    const int sign = answers_[var] ? -1 : 1;
    answers_[var] = answers_[var] ? 0 : 1;
    changes_.push_back({var, sign, points_});
    for (const Touch& touch : touches_.prices.of(var)) {
        PriceSum& price = prices_[touch.sum];
        const std::int64_t before = price.above;
        price.above += sign * touch.times;
        points_ += price.each * (excess_of(price.above) - excess_of(before));
    }
    for (const Index derivation : touches_.derivations.of(var)) {
        const int yes = yes_parts_[derivation] += sign;
        if (yes == (sign > 0 ? 1 : 0)) flip(touches_.derived[derivation]);
    }
}

void State::turn_back(const Change& change)
{
    answers_[change.var] = change.sign > 0 ? 0 : 1;
    points_ = change.points_before;
    for (const Touch& touch : touches_.prices.of(change.var))
        prices_[touch.sum].above -= change.sign * touch.times;
    for (const Index derivation : touches_.derivations.of(change.var)) yes_parts_[derivation] -= change.sign;
    if (changes_.size() > counted_) return;
    limits_.count(change.var, -change.sign);
    --counted_;
}

void State::take_back(Index var)
{
    for (bool done = false; !done; changes_.pop_back()) {
        const Change& change = changes_.back();
        done = change.var == var;
        turn_back(change);
    }
}

void State::keep()
{
    (void)limits();
    changes_.clear();
    counted_ = 0;
}

const LimitSums& State::limits() const
{
    for (; counted_ < changes_.size(); ++counted_)
        limits_.count(changes_[counted_].var, changes_[counted_].sign);
    return limits_;
}

void State::set_weight(Index limit, std::int64_t weight)
{
    (void)limits();
    limits_.set_weight(limit, weight);
}

}  // namespace pacewise
