// The one place where letters get their shape: measuring and drawing use the same font in the same way, so
// that a line is exactly as long on paper as it was when the page was laid out.
#pragma once

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
/// One paragraph without a width yet.
Owned<PangoLayout> text_layout(PangoContext*, const std::string& text, double size, bool bold);

}
