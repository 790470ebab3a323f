#include "engine/render/page_surface.h"

#include "engine/base/contract.h"
#include "engine/render/page_canvas.h"

#include <cmath>

namespace pacewise {

namespace {

int dots(double points, double scale) { return static_cast<int>(std::ceil(points * scale)); }

}

Surface page_surface(const Page& page, const std::string& language, double scale)
{
    PACEWISE_REQUIRE(scale > 0 && page.width > 0 && page.height > 0, "a picture has a size");
    Surface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, dots(page.width, scale), dots(page.height, scale)));
    const Cairo cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    const auto context = exact_context(language);
    PageCanvas canvas(cairo.get(), context.get());
    for (const Block& block : page.blocks) {
        // As in the PDF, words stand above the borders of their own block.
        for (const bool words : {false, true})
            for (const PageItem& item : block.items)
                if (std::holds_alternative<TextRun>(item) == words) std::visit(canvas, item);
    }
    PACEWISE_REQUIRE(cairo_status(cairo.get()) == CAIRO_STATUS_SUCCESS, "a page can be drawn");
    return surface;
}

}
