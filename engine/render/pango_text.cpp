#include "engine/render/pango_text.h"

namespace pacewise {

namespace {

/// The letters of the paper; what one font lacks the next one has. Digits come from the first in every
/// language.
constexpr const char* fonts = "Noto Sans, Noto Sans Arabic, Noto Sans CJK SC";

/// Pages that run from left to right leave the way of a paragraph to its first letter, as ever.
void set_direction(PangoLayout* layout, PangoContext* context, const std::string& text)
{
    const Direction pages = direction_of_pages(context);
    if (pages == Direction::left_to_right) return;
    const Direction own = direction_on_page(context, text);
    pango_context_set_base_dir(context,
                               own == Direction::left_to_right ? PANGO_DIRECTION_LTR : PANGO_DIRECTION_RTL);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_context_changed(layout);
}

}

Owned<PangoContext> exact_context(const std::string& language)
{
    Owned<PangoFontMap> fonts(pango_cairo_font_map_new());
    Owned<PangoContext> context(pango_font_map_create_context(fonts.get()));
    // Without this, text extracted from the file falls apart between letters.
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    return context;
}

Direction direction_of_pages(PangoContext* context)
{
    // In parentheses: the function, not the macro, which casts the C way.
    const char* language = (pango_language_to_string)(pango_context_get_language(context));
    return is_right_to_left(language) ? Direction::right_to_left : Direction::left_to_right;
}

Direction direction_on_page(PangoContext* context, const std::string& text)
{
    return base_direction_of(text, direction_of_pages(context));
}

Owned<PangoLayout> text_layout(PangoContext* context, const std::string& text, double size, bool bold)
{
    Owned<PangoLayout> layout(pango_layout_new(context));
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, fonts);
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    set_direction(layout.get(), context, text);
    pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
    return layout;
}

}
