#include "app/desk/panels/protocol/part_rows.h"

#include "app/desk/panels/protocol/only_rows.h"
#include "app/desk/panels/protocol/ramp_table.h"
#include "app/desk/panels/protocol/range_row.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

std::string modality_words(const Ui& ui, Modality modality)
{
    return ui.say("modality." + std::string(word_of(modality)));
}

/// Shows a part that is there.
void meet_parts(const Protocol& now, ProtocolPanelState& state)
{
    if (!now.parts.contains(state.part) && !now.parts.empty()) state.part = now.parts.begin()->first;
}

void choose_part(Ui& ui, const ProtocolEditor& editor)
{
    std::vector<Modality> parts;
    std::vector<std::string> labels, names;
    int shown = 0;
    for (const auto& [modality, part] : editor.now().parts) {
        if (modality == editor.state().part) shown = static_cast<int>(parts.size());
        parts.push_back(modality);
        labels.push_back(modality_words(ui, modality));
        names.emplace_back(word_of(modality));
    }
    if (parts.empty()) return;
    editor.state().part = parts[static_cast<std::size_t>(tabs(ui, "Parts", labels, names, shown))];
}

ProtocolPart new_part(const Protocol& protocol, Modality modality)
{
    ProtocolPart part;
    part.days = {0, protocol.sessions.per_week.most};
    if (modality == Modality::stretch)
        part.days.most = 7;
    else
        part.ramps[Pace::steady][RampMeasure::minutes].by_week[1] = 5;
    return part;
}

void add_part(Ui& ui, const ProtocolEditor& editor)
{
    std::vector<Modality> missing;
    std::vector<std::string> names;
    for (const Word<Modality>& word : vocabulary<Modality>())
        if (!editor.now().parts.contains(word.meaning)) {
            missing.push_back(word.meaning);
            names.push_back(modality_words(ui, word.meaning));
        }
    if (missing.empty()) return;
    if (const auto picked = choice(ui, "Add part", ui.say("protocol.add_part"), names, -1, 180)) {
        const Modality added = missing[static_cast<std::size_t>(*picked)];
        Protocol next = editor.now();
        next.parts[added] = new_part(next, added);
        editor.state().part = added;
        editor.change("Add part", std::move(next));
    }
    editor.show_refusal(ui, "Add part");
}

/// The protocol with this part instead.
Protocol with_part(const ProtocolEditor& editor, const ProtocolPart& part)
{
    Protocol next = editor.now();
    next.parts[editor.state().part] = part;
    return next;
}

void edit_days_and_effort(Ui& ui, const ProtocolEditor& editor, ProtocolPart part)
{
    if (const auto days = range_row(ui, "Days", ui.say("protocol.days"), part.days, {0, 7})) {
        part.days = *days;
        editor.change("Days", with_part(editor, part));
    }
    editor.show_refusal(ui, "Days");
    bool has_effort = part.effort.has_value();
    if (check(ui, "Effort given", ui.say("protocol.effort_given"), has_effort)) {
        part.effort = has_effort ? std::nullopt : std::optional(Range<int>{3, 5});
        editor.change("Effort", with_part(editor, part));
    } else if (part.effort) {
        if (const auto effort = range_row(ui, "Effort", ui.say("protocol.effort"), *part.effort, {0, 10})) {
            part.effort = *effort;
            editor.change("Effort", with_part(editor, part));
        }
    }
    editor.show_refusal(ui, "Effort");
    if (check(ui, "Apart", ui.say("protocol.apart"), part.apart)) {
        part.apart = !part.apart;
        editor.change("Apart", with_part(editor, part));
    }
    editor.show_refusal(ui, "Apart");
}

void edit_exercises(Ui& ui, const ProtocolEditor& editor, ProtocolPart part)
{
    if (auto only = edit_only(ui, editor.scene(), editor.state().part, part.only)) {
        part.only = std::move(*only);
        editor.change("Only", with_part(editor, part));
    }
    editor.show_refusal(ui, "Only");
}

void remove_part(Ui& ui, const ProtocolEditor& editor)
{
    if (editor.now().parts.size() < 2) return;
    if (icon_button(ui, "Remove part", icon::close, ui.say("protocol.remove_part"), ButtonLook::quiet)) {
        Protocol next = editor.now();
        next.parts.erase(editor.state().part);
        editor.change("Remove part", std::move(next));
    }
    editor.show_refusal(ui, "Remove part");
}

}

void draw_part(Ui& ui, const ProtocolEditor& editor)
{
    meet_parts(editor.now(), editor.state());
    choose_part(ui, editor);
    const auto found = editor.now().parts.find(editor.state().part);
    if (found != editor.now().parts.end()) {
        const ProtocolPart part = found->second;
        const Scope scope(ui, std::string(word_of(editor.state().part)));
        edit_days_and_effort(ui, editor, part);
        draw_ramps(ui, editor, part);
        edit_exercises(ui, editor, part);
        remove_part(ui, editor);
    }
    add_part(ui, editor);
}

}
