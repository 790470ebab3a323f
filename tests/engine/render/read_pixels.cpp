#include "tests/engine/render/read_pixels.h"

#include "engine/render/cairo_scope.h"

#include <cstring>

namespace pacewise {

namespace {

struct Unread {
    const std::string& bytes;
    std::size_t at;
};

cairo_status_t give_bytes(void* from, unsigned char* to, unsigned count)
{
    auto* unread = static_cast<Unread*>(from);
    if (unread->bytes.size() - unread->at < count) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, unread->bytes.data() + unread->at, count);
    unread->at += count;
    return CAIRO_STATUS_SUCCESS;
}

}

Pixels read_pixels(const std::string& png)
{
    Unread unread{png, 0};
    const Surface surface(cairo_image_surface_create_from_png_stream(give_bytes, &unread));
    Pixels pixels{
        cairo_image_surface_get_width(surface.get()), cairo_image_surface_get_height(surface.get()), {}};
    const unsigned char* data = cairo_image_surface_get_data(surface.get());
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x) {
            std::uint32_t dot = 0;
            std::memcpy(&dot, data + y * cairo_image_surface_get_stride(surface.get()) + 4 * x, sizeof dot);
            pixels.rgba.push_back(static_cast<std::uint8_t>(dot >> 16));
            pixels.rgba.push_back(static_cast<std::uint8_t>(dot >> 8));
            pixels.rgba.push_back(static_cast<std::uint8_t>(dot));
            pixels.rgba.push_back(255);
        }
    return pixels;
}

}
