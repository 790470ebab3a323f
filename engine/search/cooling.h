// A worse plan is accepted now and then, so that the search does not stay in
// the first good corner: often while warm, ever less while cooling (simulated
// annealing, Kirkpatrick 1983). Whole numbers only, so that every machine
// decides alike.
#pragma once

#include "engine/base/random.h"

#include <cstdint>

namespace pacewise {

/// A number with the exponential distribution of mean 1, in 65536ths.
std::int64_t exponential(Random&);

class Cooling {
public:
    /// From `warmest` to `warmest` / 32 within `length` units of work.
    Cooling(std::int64_t warmest, long length);

    void at(long work);
    /// By how much a change may be worse and is still accepted, this time.
    std::int64_t allowance(Random&) const;

private:
    static constexpr int stages = 96;  ///< from 1 to 1/32

    std::int64_t warmth_;
    long length_;
    int stage_ = 0;
};

}  // namespace pacewise
