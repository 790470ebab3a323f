#include "engine/render/page_canvas.h"

#include "engine/base/contract.h"
#include "engine/page/png_size.h"

#include <algorithm>
#include <cstring>
#include <numbers>

namespace pacewise {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double tick_border = 1.25;
constexpr double sign_border = 1.2;
/// Share of the size from the top of the line to the feet of the letters.
constexpr double letter_feet = 1.0;

struct Unread {
    const std::string& bytes;
    std::size_t at = 0;
};

cairo_status_t give_bytes(void* from, unsigned char* to, unsigned count)
{
    auto* unread = static_cast<Unread*>(from);
    if (unread->bytes.size() - unread->at < count) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, unread->bytes.data() + unread->at, count);
    unread->at += count;
    return CAIRO_STATUS_SUCCESS;
}

Surface read_png(const std::string& bytes)
{
    PACEWISE_REQUIRE(png_size(bytes), "a picture on a page is a sound PNG");
    Unread unread{bytes};
    Surface surface(cairo_image_surface_create_from_png_stream(give_bytes, &unread));
    const cairo_status_t status = cairo_surface_status(surface.get());
    PACEWISE_REQUIRE(status == CAIRO_STATUS_SUCCESS,
                     std::string("a picture on a page is a sound PNG: ") + cairo_status_to_string(status));
    return surface;
}

}

void PageCanvas::ink(const Ink& ink) { cairo_set_source_rgb(cairo_, ink.red, ink.green, ink.blue); }

void PageCanvas::rounded(const Area& area, double radius)
{
    if (radius <= 0) return cairo_rectangle(cairo_, area.x, area.y, area.width, area.height);
    const double left = area.x + radius, right = area.right() - radius;
    const double top = area.y + radius, bottom = area.bottom() - radius;
    cairo_new_sub_path(cairo_);
    cairo_arc(cairo_, right, top, radius, -pi / 2, 0);
    cairo_arc(cairo_, right, bottom, radius, 0, pi / 2);
    cairo_arc(cairo_, left, bottom, radius, pi / 2, pi);
    cairo_arc(cairo_, left, top, radius, pi, 1.5 * pi);
    cairo_close_path(cairo_);
}

void PageCanvas::operator()(const Frame& frame)
{
    ink(black);
    rounded(frame.area, frame.radius);
    if (frame.filled) return cairo_fill(cairo_);
    constexpr double dashes[] = {4, 3};
    cairo_set_dash(cairo_, dashes, frame.dashed ? 2 : 0, 0);
    cairo_set_line_width(cairo_, frame.width);
    cairo_stroke(cairo_);
    cairo_set_dash(cairo_, dashes, 0, 0);
}

void PageCanvas::operator()(const TickBox& box) { (*this)(Frame{box.area, tick_border, 3, false, false}); }

void PageCanvas::operator()(const Disc& disc)
{
    ink(black);
    cairo_new_path(cairo_);
    const double radius = disc.radius - sign_border / 2;
    if (disc.fill == Disc::Fill::full) {
        cairo_arc(cairo_, disc.centre.x, disc.centre.y, disc.radius, 0, 2 * pi);
        return cairo_fill(cairo_);
    }
    if (disc.fill == Disc::Fill::half) {
        cairo_arc(cairo_, disc.centre.x, disc.centre.y, radius, pi / 2, 1.5 * pi);
        cairo_close_path(cairo_);
        cairo_fill(cairo_);
    }
    cairo_new_sub_path(cairo_);
    cairo_arc(cairo_, disc.centre.x, disc.centre.y, radius, 0, 2 * pi);
    cairo_set_line_width(cairo_, sign_border);
    cairo_stroke(cairo_);
}

void PageCanvas::operator()(const Outline& outline)
{
    ink(outline.ink);
    cairo_new_path(cairo_);
    for (const Spot& spot : outline.points) cairo_line_to(cairo_, spot.x, spot.y);
    if (outline.closed || outline.width <= 0) cairo_close_path(cairo_);
    if (outline.width <= 0) return cairo_fill(cairo_);
    cairo_set_line_width(cairo_, outline.width);
    cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cairo_);
}

double PageCanvas::start_of(PangoLayout* layout, const TextRun& run) const
{
    const bool right_to_left = direction_of_pages(context_) == Direction::right_to_left &&
                               direction_on_page(context_, run.text) == Direction::right_to_left;
    if (!right_to_left) return run.area.x;
    int wide = 0;  // with that space, which stands at the left end
    pango_layout_get_size(layout, &wide, nullptr);
    return run.area.right() - static_cast<double>(wide) / PANGO_SCALE;
}

void PageCanvas::operator()(const TextRun& run)
{
    ink(run.ink);
    // The space keeps words of neighbouring runs apart when the text is read aloud.
    const auto layout = text_layout(context_, run.text + " ", run.size, run.bold);
    cairo_move_to(cairo_, start_of(layout.get(), run), run.area.y + letter_feet * run.size);
    pango_cairo_show_layout_line(cairo_, pango_layout_get_line_readonly(layout.get(), 0));
}

void PageCanvas::operator()(const Image& image)
{
    cairo_surface_t* surface = surface_of(image.png);
    const double wide = cairo_image_surface_get_width(surface),
                 tall = cairo_image_surface_get_height(surface);
    const double scale = std::min(image.area.width / wide, image.area.height / tall);
    cairo_save(cairo_);
    cairo_translate(cairo_, image.area.x + (image.area.width - scale * wide) / 2,
                    image.area.y + (image.area.height - scale * tall) / 2);
    cairo_scale(cairo_, scale, scale);
    cairo_set_source_surface(cairo_, surface, 0, 0);
    cairo_rectangle(cairo_, 0, 0, wide, tall);
    cairo_fill(cairo_);
    cairo_restore(cairo_);
}

cairo_surface_t* PageCanvas::surface_of(const std::string& png)
{
    const auto known = images_.find(png);
    if (known != images_.end()) return known->second.get();
    return images_.emplace(png, read_png(png)).first->second.get();
}

}
