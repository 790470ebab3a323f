#include "engine/search/state.h"

#include <algorithm>

namespace pacewise {

namespace {

std::int64_t excess_of(std::int64_t above) { return std::max<std::int64_t>(0, above); }

}  // namespace

State::State(const Model& model, const Touches& touches, const Scale& scale)
    : touches_(touches), scale_(scale), answers_(static_cast<std::size_t>(model.var_count()), 0),
      yes_parts_(model.derivations().size(), 0), broken_at_(touches.most.size(), nowhere)
{
    for (Index limit = 0; limit < touches.most.size(); ++limit) {
        above_.push_back(-touches.most[limit]);
        each_.push_back(scale.unit[limit]);
        if (above_[limit] <= 0) continue;
        mark_broken(limit);
        breach_ += breach_of(limit, above_[limit]) * scale.unit[limit];
    }
    weighted_ = breach_;
    for (const Price& price : model.prices()) {
        price_above_.push_back(-price.above);
        price_each_.push_back(price.each);
        points_ += price.each * excess_of(-price.above);
    }
}

void State::flip(Index var)
{
    const int sign = answers_[var] ? -1 : 1;
    answers_[var] = answers_[var] ? 0 : 1;
    for (const Touch& touch : touches_.limits.of(var)) {
        const std::int64_t before = above_[touch.sum], now = before + sign * touch.times;
        above_[touch.sum] = now;
        if (before > 0 || now > 0) pay(touch.sum, before);
    }
    for (const Touch& touch : touches_.prices.of(var)) {
        const std::int64_t before = price_above_[touch.sum], now = before + sign * touch.times;
        price_above_[touch.sum] = now;
        if (before > 0 || now > 0) points_ += price_each_[touch.sum] * (excess_of(now) - excess_of(before));
    }
    for (const Index derivation : touches_.derivations.of(var)) {
        const int yes = yes_parts_[derivation] += sign;
        if (yes == (sign > 0 ? 1 : 0)) flip(touches_.derived[derivation]);
    }
}

void State::pay(Index at, std::int64_t before)
{
    const std::int64_t more = breach_of(at, above_[at]) - breach_of(at, before);
    weighted_ += each_[at] * more;
    breach_ += scale_.unit[at] * more;
    if (before <= 0) mark_broken(at);
    if (above_[at] <= 0) mark_kept(at);
}

void State::mark_broken(Index limit)
{
    broken_at_[limit] = static_cast<Index>(broken_.size());
    broken_.push_back(limit);
}

void State::mark_kept(Index limit)
{
    const Index place = broken_at_[limit];
    broken_[place] = broken_.back();
    broken_at_[broken_[place]] = place;
    broken_.pop_back();
    broken_at_[limit] = nowhere;
}

void State::set_weight(Index limit, std::int64_t weight)
{
    weighted_ += (weight - each_[limit]) * breach_of(limit, above_[limit]);
    each_[limit] = weight;
}

}  // namespace pacewise
