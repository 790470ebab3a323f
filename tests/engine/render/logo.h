// A small picture as a PNG file: rough noise, so that it cannot be packed small.
#pragma once

#include "engine/page/page.h"
#include "engine/render/page_png.h"

#include <string>

namespace hand_made {

inline std::string logo(int width, int height)
{
    using namespace pacewise;
    Page page{static_cast<double>(width), static_cast<double>(height), {}};
    unsigned state = 7;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            state = state * 1664525u + 1013904223u;
            const double left = x, top = y, shade = (state >> 24) / 255.0;
            page.blocks.push_back(
                {BlockRole::decoration,
                 {Outline{{{left, top}, {left + 1, top}, {left + 1, top + 1}, {left, top + 1}},
                          {shade, 1 - shade, shade},
                          0,
                          true}}});
        }
    return page_png(page, "en", 1);
}

}
