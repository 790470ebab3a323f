#include "engine/render/text_pixels.h"

#include "engine/base/contract.h"
#include "engine/render/cairo_scope.h"
#include "engine/render/pango_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pacewise {

namespace {

constexpr double sample_size = 100;  ///< any size: lines of one font grow with their letters

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

/// What a line of text fills with ink, counted from the start of its base line; y grows downwards.
struct Inked {
    double left, right, top, bottom;
    double height() const { return bottom - top; }
};

Inked inked(PangoLayout* layout)
{
    PangoRectangle ink{}, line{};
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, 0), &ink, &line);
    return {std::min(0.0, points(ink.x)), std::max(points(ink.x + ink.width), points(line.width)),
            points(ink.y), points(ink.y + ink.height)};
}

/// A line of the paper's own letters, of size 1.
struct Lines {
    double height, above_feet;
};

Lines lines_of_font(PangoContext* context, bool bold)
{
    const auto layout = text_layout(context, "x", sample_size, bold);
    PangoRectangle line{};
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout.get(), 0), nullptr, &line);
    return {points(line.height) / sample_size, -points(line.y) / sample_size};
}

/// Opacity of every dot.
Surface drawn(PangoLayout* layout, const Inked& ink, int height, double feet)
{
    const int width = std::max(1, static_cast<int>(std::ceil(ink.right - ink.left)));
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
    const Cairo cairo(cairo_create(surface.get()));
    cairo_move_to(cairo.get(), -ink.left, feet);
    pango_cairo_show_layout_line(cairo.get(), pango_layout_get_line_readonly(layout, 0));
    PACEWISE_REQUIRE(cairo_status(cairo.get()) == CAIRO_STATUS_SUCCESS, "words can be drawn");
    cairo_surface_flush(surface.get());
    return surface;
}

Pixels coloured(const Surface& opacity, std::uint32_t rgb)
{
    Pixels pixels{
        cairo_image_surface_get_width(opacity.get()), cairo_image_surface_get_height(opacity.get()), {}};
    const unsigned char* data = cairo_image_surface_get_data(opacity.get());
    const int stride = cairo_image_surface_get_stride(opacity.get());
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x) {
            for (const int shift : {16, 8, 0})
                pixels.rgba.push_back(static_cast<std::uint8_t>(rgb >> shift & 0xff));
            pixels.rgba.push_back(data[static_cast<std::ptrdiff_t>(y) * stride + x]);
        }
    return pixels;
}

struct Letters {
    gunichar first, last;
};

/// Letters that join, change places or stand above each other, and signs that do this to others.
constexpr std::array shaped{
    Letters{0x0300, 0x036f},    // accents of their own
    Letters{0x0590, 0x109f},    // Hebrew and Arabic, India, Thailand, Tibet, Burma
    Letters{0x1100, 0x11ff},    // parts of Korean letters
    Letters{0x1700, 0x18af},    // the Philippines, Cambodia, Mongolia
    Letters{0x1900, 0x1cff},    // Nepal, Laos, Java and Bali
    Letters{0x1dc0, 0x1dff},    // accents of their own
    Letters{0x200c, 0x200f},    // joiners and directions
    Letters{0x202a, 0x202e},    // directions
    Letters{0x2066, 0x2069},    // directions
    Letters{0x20d0, 0x20ff},    // accents of their own
    Letters{0xa800, 0xabff},    // more of India, Java and Burma
    Letters{0xfb1d, 0xfdff},    // Hebrew and Arabic
    Letters{0xfe20, 0xfe2f},    // accents of their own
    Letters{0xfe70, 0xfefe},    // Arabic
    Letters{0x10800, 0x11fff},  // from right to left, and more of India
    Letters{0x1e800, 0x1efff},  // from right to left
};

}

Pixels text_pixels(const std::string& text, double pixels_high, std::uint32_t rgb, bool bold)
{
    PACEWISE_REQUIRE(pixels_high >= 1, "a picture has a size");
    const int height = static_cast<int>(std::ceil(pixels_high));
    if (text.empty()) return {0, height, {}};
    const auto context = exact_context("en");
    const Lines line = lines_of_font(context.get(), bold);
    double size = pixels_high / line.height;
    auto layout = text_layout(context.get(), text, size, bold);
    if (const double inks = inked(layout.get()).height(); inks > pixels_high) {
        size *= pixels_high / inks;
        layout = text_layout(context.get(), text, size, bold);
    }
    const Inked ink = inked(layout.get());
    const double feet = std::max(-ink.top, std::min(line.above_feet * size, pixels_high - ink.bottom));
    return coloured(drawn(layout.get(), ink, height, feet), rgb);
}

bool needs_shaping(const std::string& text)
{
    if (!g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr)) return false;
    for (const char* at = text.c_str(); *at; at = g_utf8_find_next_char(at, nullptr)) {
        const gunichar letter = g_utf8_get_char(at);
        if (std::any_of(shaped.begin(), shaped.end(),
                        [&](const Letters& range) { return range.first <= letter && letter <= range.last; }))
            return true;
    }
    return false;
}

}
