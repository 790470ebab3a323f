#include "engine/search/limit_sums.h"

namespace pacewise {

LimitSums::LimitSums(const Touches& touches, const Scale& scale)
    : touches_(touches), scale_(scale), each_(scale.unit), broken_at_(touches.most.size(), nowhere)
{
    for (Index limit = 0; limit < touches.most.size(); ++limit) {
        above_.push_back(-touches.most[limit]);
        if (above_[limit] <= 0) continue;
        mark_broken(limit);
        breach_ += breach_of(limit, above_[limit]) * scale.unit[limit];
    }
    weighted_ = breach_;
}

void LimitSums::count(Index var, int sign)
{
    for (const Touch& touch : touches_.limits.of(var)) {
        const std::int64_t before = above_[touch.sum], now = before + sign * touch.times;
        above_[touch.sum] = now;
        if (before > 0 || now > 0) pay(touch.sum, before);
    }
}

void LimitSums::pay(Index at, std::int64_t before)
{
    const std::int64_t more = breach_of(at, above_[at]) - breach_of(at, before);
    weighted_ += each_[at] * more;
    breach_ += scale_.unit[at] * more;
    if (before <= 0) mark_broken(at);
    if (above_[at] <= 0) mark_kept(at);
}

void LimitSums::mark_broken(Index limit)
{
    broken_at_[limit] = static_cast<Index>(broken_.size());
    broken_.push_back(limit);
}

void LimitSums::mark_kept(Index limit)
{
    const Index place = broken_at_[limit];
    broken_[place] = broken_.back();
    broken_at_[broken_[place]] = place;
    broken_.pop_back();
    broken_at_[limit] = nowhere;
}

void LimitSums::set_weight(Index limit, std::int64_t weight)
{
    weighted_ += (weight - each_[limit]) * breach_of(limit, above_[limit]);
    each_[limit] = weight;
}

}  // namespace pacewise
