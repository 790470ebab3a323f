#include "engine/search/weights.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::int64_t most_times = 256;  // of the usual weight: more blinds the search for all other limits

}

void Weights::grow(Trial& trial, Index limit) const
{
    const std::int64_t weight = trial.state().weight(limit);
    trial.set_weight(limit, std::min(weight + weight / 16 + 1, scale_.unit[limit] * most_times));
}

void Weights::adapt(Trial& trial) const
{
    for (const Index limit : trial.state().broken()) grow(trial, limit);
    for (Index limit = 0; limit < scale_.unit.size(); ++limit) {
        const std::int64_t weight = trial.state().weight(limit);
        if (weight > scale_.unit[limit])
            trial.set_weight(limit, std::max(scale_.unit[limit], weight - weight / 1024 - 1));
    }
}

void Weights::reset(Trial& trial, std::int64_t times) const
{
    for (Index limit = 0; limit < scale_.unit.size(); ++limit)
        trial.set_weight(limit, scale_.unit[limit] * times);
}

}
