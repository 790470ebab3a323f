#include "engine/render/pixels_png.h"

#include "engine/render/cairo_scope.h"

#include <algorithm>
#include <cstring>

namespace pacewise {

namespace {

std::uint32_t dot_of(const std::uint8_t* rgba)
{
    return 0xff000000u | static_cast<std::uint32_t>(rgba[0]) << 16 |
           static_cast<std::uint32_t>(rgba[1]) << 8 | rgba[2];
}

cairo_status_t give_bytes(void* from, unsigned char* to, unsigned count)
{
    auto& rest = *static_cast<std::string_view*>(from);
    if (rest.size() < count) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, rest.data(), count);
    rest.remove_prefix(count);
    return CAIRO_STATUS_SUCCESS;
}

/// Cairo keeps colours multiplied by their opacity.
void add_dot(std::uint32_t dot, std::vector<std::uint8_t>& rgba)
{
    const std::uint32_t opacity = dot >> 24;
    for (const int shift : {16, 8, 0}) {
        const std::uint32_t value = dot >> shift & 0xff;
        rgba.push_back(static_cast<std::uint8_t>(opacity == 0 ? 0 : std::min(255u, value * 255 / opacity)));
    }
    rgba.push_back(static_cast<std::uint8_t>(opacity));
}

}

std::string png_of(const Pixels& pixels)
{
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.width, pixels.height));
    unsigned char* data = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    const std::uint8_t* from = pixels.rgba.data();
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x, from += 4) {
            const std::uint32_t dot = dot_of(from);
            std::memcpy(data + static_cast<std::ptrdiff_t>(y) * stride + 4 * x, &dot, sizeof dot);
        }
    cairo_surface_mark_dirty(surface.get());
    std::string bytes;
    cairo_surface_write_to_png_stream(surface.get(), take_bytes, &bytes);
    return bytes;
}

Pixels pixels_of_png(std::string_view bytes)
{
    const Surface read(cairo_image_surface_create_from_png_stream(give_bytes, &bytes));
    if (cairo_surface_status(read.get()) != CAIRO_STATUS_SUCCESS) return {};
    Pixels pixels{cairo_image_surface_get_width(read.get()), cairo_image_surface_get_height(read.get()), {}};
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, pixels.width, pixels.height));
    const Cairo cairo(cairo_create(surface.get()));
    cairo_set_source_surface(cairo.get(), read.get(), 0, 0);
    cairo_paint(cairo.get());
    cairo_surface_flush(surface.get());
    const unsigned char* data = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x) {
            std::uint32_t dot = 0;
            std::memcpy(&dot, data + static_cast<std::ptrdiff_t>(y) * stride + 4 * x, sizeof dot);
            add_dot(dot, pixels.rgba);
        }
    return pixels;
}

}
