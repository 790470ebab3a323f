// What benches need of a measurement: times in milliseconds, medians, worst cases.
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace pacewise {

using Clock = std::chrono::steady_clock;

inline double ms_since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// 0.5 is the median; 0 for no values at all.
inline double at_share(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

inline double median(const std::vector<double>& values) { return at_share(values, 0.5); }

/// The share that is at most `limit`, in percent.
inline double percent_within(const std::vector<double>& values, double limit)
{
    if (values.empty()) return 0;
    const auto within =
        std::count_if(values.begin(), values.end(), [&](double each) { return each <= limit; });
    return 100.0 * static_cast<double>(within) / static_cast<double>(values.size());
}

}
