#include "engine/render/pango_ruler.h"

#include "engine/render/pango_text.h"

namespace pacewise {

namespace {

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

std::string with_plain_spaces(std::string text)
{
    static const std::string no_break = "\u00a0";
    for (std::size_t at = text.find(no_break); at != std::string::npos; at = text.find(no_break, at)) {
        text.erase(at, no_break.size() - 1);
        text[at] = ' ';
    }
    return text;
}

/// Bold letters for the bold phrases of `text`, which holds them one after the other.
void set_weights(PangoLayout* layout, std::span<const Phrase> phrases)
{
    PangoAttrList* weights = pango_attr_list_new();
    unsigned at = 0;
    for (const Phrase& phrase : phrases) {
        const auto end = at + static_cast<unsigned>(phrase.text.size());
        PangoAttribute* weight = pango_attr_weight_new(phrase.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        weight->start_index = at;
        weight->end_index = end;
        pango_attr_list_insert(weights, weight);
        at = end;
    }
    pango_layout_set_attributes(layout, weights);
    pango_attr_list_unref(weights);
}

/// The stretch of bytes of one phrase that falls on one line, without the spaces at the line's end.
struct Stretch {
    int from;
    int to;
};

LinePart part_of(PangoLayoutLine* line, const std::string& text, Stretch stretch, bool bold)
{
    int from = 0, to = 0;
    pango_layout_line_index_to_x(line, stretch.from, FALSE, &from);
    pango_layout_line_index_to_x(line, stretch.to, FALSE, &to);
    const auto start = static_cast<std::size_t>(stretch.from);
    return {with_plain_spaces(text.substr(start, static_cast<std::size_t>(stretch.to) - start)), bold,
            points(from), points(to - from)};
}

TextLine parts_of(PangoLayoutLine* line, const std::string& text, std::span<const Phrase> phrases)
{
    int end = line->start_index + line->length;
    while (end > line->start_index && text[static_cast<std::size_t>(end) - 1] == ' ') --end;
    TextLine parts;
    int start = 0;
    for (const Phrase& phrase : phrases) {
        const int next = start + static_cast<int>(phrase.text.size());
        const Stretch stretch{std::max(start, line->start_index), std::min(next, end)};
        if (stretch.from < stretch.to) parts.push_back(part_of(line, text, stretch, phrase.bold));
        start = next;
    }
    return parts;
}

class PangoRuler final : public Ruler {
public:
    explicit PangoRuler(const std::string& language) : context_(exact_context(language)) {}

    std::vector<TextLine> lines(std::span<const Phrase> phrases, double size, double width) const override
    {
        std::string text;
        for (const Phrase& phrase : phrases) text += phrase.text;
        const auto layout = text_layout(context_.get(), text, size, false);
        set_weights(layout.get(), phrases);
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        std::vector<TextLine> lines;
        for (int at = 0; at < pango_layout_get_line_count(layout.get()); ++at) {
            PangoLayoutLine* line = pango_layout_get_line_readonly(layout.get(), at);
            lines.push_back(parts_of(line, text, phrases));
        }
        return lines;
    }

    double width(const Phrase& phrase, double size) const override
    {
        const auto layout = text_layout(context_.get(), phrase.text, size, phrase.bold);
        int wide = 0;
        pango_layout_get_size(layout.get(), &wide, nullptr);
        return points(wide);
    }

private:
    Owned<PangoContext> context_;
};

}

std::unique_ptr<Ruler> pango_ruler(const std::string& language)
{
    return std::make_unique<PangoRuler>(language);
}

}
