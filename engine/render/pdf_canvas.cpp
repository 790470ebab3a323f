#include "engine/render/pdf_canvas.h"

#include <algorithm>
#include <numbers>

namespace pacewise {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double tick_border = 1.25;
constexpr double sign_border = 1.2;
/// Share of the size from the top of the line to the feet of the letters.
constexpr double letter_feet = 1.0;

}

void PdfCanvas::ink(const Ink& ink) const { cairo_set_source_rgb(cairo_, ink.red, ink.green, ink.blue); }

void PdfCanvas::rounded(const Area& area, double radius) const
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

void PdfCanvas::operator()(const Frame& frame) const
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

void PdfCanvas::operator()(const TickBox& box) const
{
    (*this)(Frame{box.area, tick_border, 3, false, false});
}

void PdfCanvas::operator()(const Disc& disc) const
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

void PdfCanvas::operator()(const Outline& outline) const
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

void PdfCanvas::operator()(const TextRun& run) const
{
    ink(run.ink);
    // The space keeps words of neighbouring runs apart when the text is read aloud.
    const auto layout = text_layout(context_, run.text + " ", run.size, run.bold);
    cairo_move_to(cairo_, run.area.x, run.area.y + letter_feet * run.size);
    pango_cairo_show_layout_line(cairo_, pango_layout_get_line_readonly(layout.get(), 0));
}

}
