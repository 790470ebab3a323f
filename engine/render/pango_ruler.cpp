#include "engine/render/pango_ruler.h"

#include "engine/page/remembering_ruler.h"
#include "engine/render/pango_line.h"

namespace pacewise {

namespace {

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

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

class PangoRuler final : public Ruler {
public:
    explicit PangoRuler(const std::string& language) : context_(exact_context(language)) {}

    std::vector<TextLine> lines(std::span<const Phrase> wanted, double size, double width) const override
    {
        const bool right_to_left = direction_of_pages(context_.get()) == Direction::right_to_left;
        const std::vector<Phrase> phrases =
            right_to_left ? phrases_kept_apart(wanted) : std::vector<Phrase>(wanted.begin(), wanted.end());
        std::string text;
        for (const Phrase& phrase : phrases) text += phrase.text;
        const auto layout = text_layout(context_.get(), text, size, false);
        set_weights(layout.get(), phrases);
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        std::vector<TextLine> lines;
        for (int at = 0; at < pango_layout_get_line_count(layout.get()); ++at) {
            PangoLayoutLine* line = pango_layout_get_line_readonly(layout.get(), at);
            lines.push_back(right_to_left ? parts_from_the_right(line, text, phrases)
                                          : parts_of(line, text, phrases));
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
    return remembering_ruler(std::make_unique<PangoRuler>(language));
}

}
