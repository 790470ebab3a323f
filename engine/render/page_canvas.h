// One page item drawn with Cairo, on paper or into a picture.
#pragma once

#include "engine/page/page.h"
#include "engine/render/cairo_scope.h"
#include "engine/render/pango_text.h"

#include <map>

namespace pacewise {

/// Draws items of any kind; used with std::visit.
class PageCanvas {
public:
    PageCanvas(cairo_t* cairo, PangoContext* context) : cairo_(cairo), context_(context) {}

    void operator()(const Frame&);
    void operator()(const TickBox&);
    void operator()(const Disc&);
    void operator()(const Outline&);
    void operator()(const TextRun&);
    void operator()(const Image&);

private:
    void ink(const Ink&);
    void rounded(const Area&, double radius);
    double start_of(PangoLayout*, const TextRun&) const;
    cairo_surface_t* surface_of(const std::string& png);

    cairo_t* cairo_;
    PangoContext* context_;
    std::map<std::string, Surface> images_;  ///< a logo on every page is in the file once
};

}
