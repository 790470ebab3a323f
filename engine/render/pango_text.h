// The one place where letters get their shape: measuring and drawing use the same font in the same way, so
// that a line is exactly as long on paper as it was when the page was laid out.
#pragma once

#include "engine/page/direction.h"

#include <memory>
#include <pango/pangocairo.h>
#include <string>

namespace pacewise {

struct Unref {
    void operator()(gpointer thing) const { g_object_unref(thing); }
};
template <class T> using Owned = std::unique_ptr<T, Unref>;

/// Letters at exact places, not rounded to the pixels of some screen.
Owned<PangoContext> exact_context(const std::string& language);
/// Which way the pages of this context run, from its language.
Direction direction_of_pages(PangoContext*);
/// Which way these words run on such a page.
Direction direction_on_page(PangoContext*, const std::string& text);
/// One paragraph without a width yet.
Owned<PangoLayout> text_layout(PangoContext*, const std::string& text, double size, bool bold);

}
