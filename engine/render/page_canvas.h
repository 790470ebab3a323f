// One page item drawn with Cairo.
#pragma once

#include "engine/page/page.h"
#include "engine/render/pango_text.h"

namespace pacewise {

/// Draws items of any kind; used with std::visit.
class PdfCanvas {
public:
    PdfCanvas(cairo_t* cairo, PangoContext* context) : cairo_(cairo), context_(context) {}

    void operator()(const Frame&) const;
    void operator()(const TickBox&) const;
    void operator()(const Disc&) const;
    void operator()(const Outline&) const;
    void operator()(const TextRun&) const;

private:
    void ink(const Ink&) const;
    void rounded(const Area&, double radius) const;

    cairo_t* cairo_;
    PangoContext* context_;
};

}
