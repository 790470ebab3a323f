#include "engine/search/state.h"

#include <algorithm>

namespace pacewise {

namespace {

std::int64_t excess_of(std::int64_t above) { return std::max<std::int64_t>(0, above); }

}

State::State(const Model& model, const Touches& touches, const Scale& scale)
    : touches_(touches), scale_(scale), answers_(static_cast<std::size_t>(model.var_count()), 0),
      yes_parts_(model.derivations().size(), 0), broken_at_(model.limits().size(), nowhere)
{
    for (Index limit = 0; limit < model.limits().size(); ++limit) {
        limits_.push_back({-model.limits()[limit].most, scale.unit[limit]});
        if (limits_[limit].above <= 0) continue;
        mark_broken(limit);
        breach_ += limits_[limit].above * scale.unit[limit];
    }
    weighted_ = breach_;
    for (const Price& price : model.prices()) {
        prices_.push_back({-price.above, price.each});
        points_ += price.each * excess_of(-price.above);
    }
}

void State::flip(Index var)
{
    const int sign = answers_[var] ? -1 : 1;
    answers_[var] = answers_[var] ? 0 : 1;
    for (const Touch& touch : touches_.limits.of(var)) change_limit(touch.sum, sign * touch.times);
    for (const Touch& touch : touches_.prices.of(var)) {
        Sum& price = prices_[touch.sum];
        const std::int64_t before = excess_of(price.above);
        price.above += sign * touch.times;
        points_ += price.each * (excess_of(price.above) - before);
    }
    for (const Index derivation : touches_.derivations.of(var)) {
        const int yes = yes_parts_[derivation] += sign;
        if (yes == (sign > 0 ? 1 : 0)) flip(touches_.derived[derivation]);
    }
}

void State::change_limit(Index at, std::int64_t by)
{
    Sum& limit = limits_[at];
    const std::int64_t before = limit.above;
    limit.above += by;
    if (before <= 0 && limit.above <= 0) return;
    const std::int64_t more = excess_of(limit.above) - excess_of(before);
    weighted_ += limit.each * more;
    breach_ += scale_.unit[at] * more;
    if (before <= 0) mark_broken(at);
    if (limit.above <= 0) mark_kept(at);
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
    weighted_ += (weight - limits_[limit].each) * excess_of(limits_[limit].above);
    limits_[limit].each = weight;
}

}
