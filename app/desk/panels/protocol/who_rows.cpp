#include "app/desk/panels/protocol/who_rows.h"

#include "app/desk/panels/protocol/ends_text.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/ticks.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"
#include "engine/patient/disability.h"

#include <algorithm>

namespace pacewise {

namespace {

/// A field that must mean something; `with` is the protocol that a text means, nothing where it means none.
template <class With> void edit_checked(Ui& ui, const ProtocolEditor& editor, const std::string& name,
                                        const char* key, const std::string& shown, const char* wanted,
                                        With with)
{
    const auto wrong = [&](const std::string& text) {
        const std::optional<Protocol> next = with(text);
        return next ? editor.against(ui, *next) : ui.say(wanted);
    };
    if (const auto text = checked_field(ui, name, ui.say(key), shown, wrong))
        editor.change(name, *with(*text));
}

void edit_edss(Ui& ui, const ProtocolEditor& editor)
{
    edit_checked(ui, editor, "For EDSS", "protocol.for_edss", ends_text(editor.now().who.edss),
                 "protocol.ends_wanted", [&](const std::string& text) -> std::optional<Protocol> {
                     const auto ends = read_ends(text);
                     if (!ends) return {};
                     Protocol next = editor.now();
                     next.who.edss = ends->range;
                     return next;
                 });
}

void edit_age(Ui& ui, const ProtocolEditor& editor)
{
    std::optional<Range<double>> shown;
    if (const auto& age = editor.now().who.age)
        shown = Range<double>{static_cast<double>(age->least), static_cast<double>(age->most)};
    edit_checked(
        ui, editor, "For age", "protocol.for_age", ends_text(shown), "protocol.ends_wanted",
        [&](const std::string& text) -> std::optional<Protocol> {
            const auto ends = read_ends(text);
            if (!ends) return {};
            Protocol next = editor.now();
            next.who.age.reset();
            if (const auto& years = ends->range)
                next.who.age = Range<int>{static_cast<int>(years->least), static_cast<int>(years->most)};
            return next;
        });
}

void edit_bands(Ui& ui, const ProtocolEditor& editor)
{
    const std::vector<std::string>& chosen = editor.now().who.bands;
    const std::vector<std::string> bands = words_in<Band>();
    std::vector<std::string> labels;
    std::vector<bool> ticked;
    for (const std::string& band : bands) {
        labels.push_back(ui.say("band." + band));
        ticked.push_back(std::find(chosen.begin(), chosen.end(), band) != chosen.end());
    }
    faint(ui, ui.say("protocol.for_bands"));
    if (const auto pressed = ticks(ui, "For bands", bands, labels, ticked, 300)) {
        ticked[static_cast<std::size_t>(*pressed)].flip();
        Protocol next = editor.now();
        next.who.bands.clear();
        for (std::size_t at = 0; at < ticked.size(); ++at)
            if (ticked[at]) next.who.bands.push_back(bands[at]);
        editor.change("For bands", std::move(next));
    }
    editor.show_refusal(ui, "For bands");
}

std::vector<std::string> names_in(const std::string& text)
{
    std::vector<std::string> names;
    for (const std::string& part : split(text, ','))
        if (std::string name = trimmed(part); !name.empty()) names.push_back(std::move(name));
    return names;
}

}

void draw_who_rows(Ui& ui, const ProtocolEditor& editor)
{
    heading(ui, ui.say("protocol.who"));
    small_words(ui, ui.say("protocol.who_note"));
    edit_edss(ui, editor);
    edit_age(ui, editor);
    edit_bands(ui, editor);
}

void draw_origin_rows(Ui& ui, const ProtocolEditor& editor)
{
    heading(ui, ui.say("protocol.origin"));
    edit_checked(ui, editor, "Version", "protocol.version", editor.now().version, "protocol.version_wanted",
                 [&](const std::string& text) -> std::optional<Protocol> {
                     if (trimmed(text).empty()) return {};
                     Protocol next = editor.now();
                     next.version = trimmed(text);
                     return next;
                 });
    edit_checked(ui, editor, "Source", "protocol.source", joined(editor.now().source, ", "),
                 "protocol.version_wanted", [&](const std::string& text) -> std::optional<Protocol> {
                     Protocol next = editor.now();
                     next.source = names_in(text);
                     return next;
                 });
}

}
