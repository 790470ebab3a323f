#include "engine/search/scale.h"

#include <algorithm>
#include <cstdlib>

namespace pacewise {

namespace {

std::int64_t median(std::vector<std::int64_t> numbers, std::int64_t when_none)
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
    return std::clamp<std::int64_t>(median(std::move(sizes), 1), 1, 1'000'000);
}

}

Scale scale_of(const Model& model, const Touches& touches)
{
    Scale scale;
    scale.typical = typical_points(model, touches) * Scale::point;
    for (Index limit = 0; limit < model.limits().size(); ++limit) {
        std::vector<std::int64_t> sizes;
        for (const Touch& term : touches.limit_terms.of(limit))
            sizes.push_back(std::abs(std::int64_t{term.times}));
        scale.unit.push_back(std::max<std::int64_t>(1, scale.typical * 3 / 2 / median(std::move(sizes), 1)));
    }
    return scale;
}

}
