#include "engine/render/page_png.h"

#include "engine/base/contract.h"
#include "engine/render/page_surface.h"

namespace pacewise {

std::string page_png(const Page& page, const std::string& language, double scale)
{
    const Surface surface = page_surface(page, language, scale);
    std::string bytes;
    const cairo_status_t written = cairo_surface_write_to_png_stream(surface.get(), take_bytes, &bytes);
    PACEWISE_REQUIRE(written == CAIRO_STATUS_SUCCESS, "a page can be written as a picture");
    return bytes;
}

}
