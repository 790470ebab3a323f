// A picture as dots, for whoever shows it on a screen.
#pragma once

#include <cstdint>
#include <vector>

namespace pacewise {

/// Red, green, blue and opacity of every dot, row by row from the top; colours are not multiplied by opacity.
struct Pixels {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
    bool operator==(const Pixels&) const = default;
};

}
