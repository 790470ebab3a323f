#include "engine/render/page_pixels.h"

#include "engine/render/page_surface.h"

#include <cstring>

namespace pacewise {

namespace {

constexpr int bytes_a_dot = 4;

/// Cairo keeps a dot as one number, red above green above blue.
void add_row(const unsigned char* row, int width, std::vector<std::uint8_t>& rgba)
{
    for (int x = 0; x < width; ++x) {
        std::uint32_t dot = 0;
        std::memcpy(&dot, row + bytes_a_dot * x, sizeof dot);
        for (const int shift : {16, 8, 0}) rgba.push_back(static_cast<std::uint8_t>(dot >> shift & 0xff));
        rgba.push_back(0xff);
    }
}

}

Pixels page_pixels(const Page& page, const std::string& language, double scale)
{
    const Surface surface = page_surface(page, language, scale);
    cairo_surface_flush(surface.get());
    Pixels pixels{
        cairo_image_surface_get_width(surface.get()), cairo_image_surface_get_height(surface.get()), {}};
    const unsigned char* data = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    pixels.rgba.reserve(static_cast<std::size_t>(bytes_a_dot * pixels.width) *
                        static_cast<std::size_t>(pixels.height));
    for (int y = 0; y < pixels.height; ++y)
        add_row(data + static_cast<std::ptrdiff_t>(y) * stride, pixels.width, pixels.rgba);
    return pixels;
}

}
