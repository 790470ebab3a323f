#include "engine/search/cooling.h"

#include <algorithm>
#include <bit>

namespace pacewise {

namespace {

constexpr std::int64_t one = 65536;

/// Natural logarithm of 1 + part/65536, in 65536ths (Abramowitz and
/// Stegun 4.1.43; error below 1 in 65536).
std::int64_t log_of_one_and(std::int64_t part)
{
    constexpr std::int64_t terms[] = {2108, -8917, 18971, -32238, 65503};
    std::int64_t sum = 0;
    for (const std::int64_t term : terms) sum = ((sum + term) * part) / one;
    return sum;
}

}  // namespace

std::int64_t exponential(Random& random)
{
    constexpr std::int64_t log_of_two = 45426;
    const std::uint64_t bits = random.next() | 1;
    const int halvings = std::countl_zero(bits) + 1;
    const std::int64_t part = static_cast<std::int64_t>(random.next() >> 48);
    return std::max<std::int64_t>(0, halvings * log_of_two - log_of_one_and(part));
}

Cooling::Cooling(std::int64_t warmest, long length) : warmth_(warmest), length_(std::max(1L, length)) {}

void Cooling::at(long work)
{
    constexpr std::int64_t cooler = 63212;  // 65536 * 32^(-1/96)
    const int stage = static_cast<int>(std::min<long>(stages, work * stages / length_));
    for (; stage_ < stage; ++stage_) warmth_ = warmth_ * cooler / one;
}

std::int64_t Cooling::allowance(Random& random) const { return warmth_ * exponential(random) / one; }

}  // namespace pacewise
