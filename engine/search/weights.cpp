#include "engine/search/weights.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::int64_t most_times = 256;  // of the usual weight: more blinds the search for all other limits

}

Weights::Weights(const Scale& scale) : scale_(scale), is_raised_(scale.unit.size(), 0) {}

void Weights::grow(Trial& trial, Index limit)
{
    const std::int64_t weight = trial.state().weight(limit);
    trial.set_weight(limit, std::min(weight + weight / 4 + 1, scale_.unit[limit] * most_times));
    if (is_raised_[limit]) return;
    is_raised_[limit] = 1;
    raised_.push_back(limit);
}

void Weights::adapt(Trial& trial)
{
    for (const Index limit : trial.state().broken()) grow(trial, limit);
    for (const Index limit : raised_) {
        const std::int64_t weight = trial.state().weight(limit);
        trial.set_weight(limit, std::max(scale_.unit[limit], weight - weight / 1024 - 1));
    }
}

void Weights::reset(Trial& trial)
{
    for (const Index limit : raised_) {
        trial.set_weight(limit, scale_.unit[limit]);
        is_raised_[limit] = 0;
    }
    raised_.clear();
}

}  // namespace pacewise
