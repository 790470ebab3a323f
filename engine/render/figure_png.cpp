#include "engine/render/figure_png.h"

#include "engine/figure/draw_movement.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <memory>
#include <vector>

namespace pacewise {

namespace {

constexpr double margin = 12;  // pixels around each panel

/// From metres with y up to pixels with y down.
struct Panel {
    double pixels_a_metre;
    double left;
    double bottom;
    Point low;

    Point operator()(Point metres) const
    {
        return {left + (metres.x - low.x) * pixels_a_metre, bottom - (metres.y - low.y) * pixels_a_metre};
    }
};

void ink(cairo_t* cairo, const Shape& shape, const Panel& panel, LineStyle style)
{
    for (const Point& metres : shape.points) {
        const Point pixel = panel(metres);
        cairo_line_to(cairo, pixel.x, pixel.y);
    }
    if (shape.closed) cairo_close_path(cairo);
    const Colour colour = colour_of(shape.role, style);
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
    if (shape.width <= 0) return cairo_fill(cairo);
    cairo_set_line_width(cairo, shape.width * panel.pixels_a_metre);
    cairo_stroke(cairo);
}

cairo_status_t append(void* bytes, const unsigned char* block, unsigned int count)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(block), count);
    return CAIRO_STATUS_SUCCESS;
}

}

std::string figure_png(const Movement& movement, LineStyle style, int height)
{
    const std::vector<Drawing> drawings = draw_panels(movement, style);
    const Drawing& start = drawings.front();
    const double tall = std::max(0.01, start.high.y - start.low.y), wide = start.high.x - start.low.x;
    const double scale = std::min((height - 2 * margin) / tall, 2.5 * height / std::max(0.01, wide));
    const double panel_width = wide * scale + 2 * margin;
    const std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface(
        cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(double(drawings.size()) * panel_width)), height),
        cairo_surface_destroy);
    const std::unique_ptr<cairo_t, void (*)(cairo_t*)> cairo(cairo_create(surface.get()), cairo_destroy);
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_set_line_cap(cairo.get(), CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo.get(), CAIRO_LINE_JOIN_ROUND);
    double left = margin;
    for (const Drawing& drawing : drawings) {
        const Panel panel{scale, left, height - margin, drawing.low};
        for (const Shape& shape : drawing.shapes) ink(cairo.get(), shape, panel, style);
        left += panel_width;
    }
    std::string bytes;
    cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
    return bytes;
}

}
