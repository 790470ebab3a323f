#include "engine/search/scale.h"

#include <algorithm>
#include <cstdlib>

namespace pacewise {

namespace {

constexpr std::size_t most_looks = 64;  // at terms: enough to know their usual size

std::int64_t median(std::vector<std::int64_t>& numbers, std::int64_t when_none)
{
    if (numbers.empty()) return when_none;
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

std::int64_t typical_points(const Model& model, const Touches& touches)
{
    std::vector<std::int64_t> sizes;
    for (const Var decision : model.decisions()) {
        std::int64_t size = 0;
        for (const Touch& touch : touches.prices.of(static_cast<Index>(decision.index)))
            size = std::max(size, std::abs(model.prices()[touch.sum].each * touch.times));
        if (size > 0) sizes.push_back(size);
    }
    // Care: very large prices would overflow the weighted sums.
    return std::clamp<std::int64_t>(median(sizes, 1), 1, 1'000'000);
}

}  // namespace

Scale scale_of(const Model& model, const Touches& touches)
{
    Scale scale;
    scale.typical = typical_points(model, touches) * Scale::point;
    std::vector<std::int64_t> sizes;
    for (Index limit = 0; limit < touches.limit_terms.count(); ++limit) {
        const auto terms = touches.limit_terms.of(limit);
        const std::size_t stride = 1 + terms.size() / most_looks;
        sizes.clear();
        for (std::size_t at = 0; at < terms.size(); at += stride)
            sizes.push_back(std::abs(std::int64_t{terms[at].times}));
        const std::int64_t step = std::max<std::int64_t>(1, median(sizes, 1));
        scale.unit.push_back(std::max<std::int64_t>(1, 3 * scale.typical / step));
        scale.entry.push_back(step / 2);
    }
    return scale;
}

}  // namespace pacewise
