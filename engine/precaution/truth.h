// What nobody looked at is neither true nor false. A row of precautions says itself what it does then.
#pragma once

#include <algorithm>

namespace pacewise {

/// In this order, so that "all of" is the least and "any of" the greatest.
enum class Truth { no, unknown, yes };

constexpr Truth truth_of(bool yes) { return yes ? Truth::yes : Truth::no; }
constexpr Truth both(Truth a, Truth b) { return std::min(a, b); }
constexpr Truth either(Truth a, Truth b) { return std::max(a, b); }

}
