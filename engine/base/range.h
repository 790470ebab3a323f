// The least and the most of something, both ends included; and a level that is compared with one.
#pragma once

#include <algorithm>

namespace pacewise {

template <class T> struct Range {
    T least{};
    T most{};

    bool holds(T value) const { return least <= value && value <= most; }
    T nearest(T value) const { return std::clamp(value, least, most); }
    bool operator==(const Range&) const = default;
};

}
