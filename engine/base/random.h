// The one source of chance, handed in and seeded, so that the same inputs give the same plan on every
// machine.
#pragma once

#include "engine/base/contract.h"

#include <cstdint>

namespace pacewise {

/// SplitMix64 (Steele 2014). Care: not for secrets.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next()
    {
        std::uint64_t mixed = (state_ += 0x9e3779b97f4a7c15u);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }

    /// A whole number from 0 to `count` - 1.
    int below(int count)
    {
        PACEWISE_REQUIRE(count > 0, "one choice at least is needed");
        return static_cast<int>(next() % static_cast<std::uint64_t>(count));
    }

    /// From 0 up to, but not including, 1.
    double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    std::uint64_t state_;
};

}
