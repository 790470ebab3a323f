#include "app/desk/panels/inspector/inspector_panel.h"

#include "app/desk/panels/inspector/alternatives_part.h"
#include "app/desk/panels/inspector/day_part.h"
#include "app/desk/panels/inspector/how_part.h"
#include "app/desk/panels/inspector/item_actions.h"
#include "app/desk/panels/inspector/reason_lines.h"
#include "app/desk/panels/inspector/why_part.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/words.h"

#include <array>

namespace pacewise {

namespace {

struct Part {
    InspectorPart part;
    const char* name;
    const char* label;
    Chord key;
};

constexpr std::array<Part, 4> parts{
    {{InspectorPart::how, "how", "inspector.part_how", {'H'}},
     {InspectorPart::why, "why", "inspector.part_why", {'W'}},
     {InspectorPart::swap, "swap", "inspector.part_swap", {'S'}},
     {InspectorPart::alternatives, "alternatives", "inspector.part_alternatives", {'A'}}}};

void show_part(const Scene& scene, InspectorPart part, Outbox& outbox)
{
    if (part == scene.selection.part) return;
    Selection next = scene.selection;
    next.part = part;
    outbox.ask(Select{next});
}

void draw_tabs(Ui& ui, const Scene& scene, Outbox& outbox)
{
    std::vector<std::string> labels, names;
    for (const Part& each : parts) {
        labels.push_back(ui.say(each.label));
        names.emplace_back(each.name);
    }
    const int shown = static_cast<int>(scene.selection.part);
    const int next = tabs(ui, "parts", labels, names, shown);
    show_part(scene, parts[static_cast<std::size_t>(next)].part, outbox);
    if (!ui.focus.at.starts_with(ui.named("")) || ImGui::GetIO().WantTextInput) return;
    for (const Part& each : parts)
        if (take(ui.chords, each.key)) show_part(scene, each.part, outbox);
}

void draw_name(Ui& ui, const Scene& scene, const Subject& subject)
{
    ImGui::PushFont(ui.fonts.title);
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(ui.say(subject.exercise->name).c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    const std::string kind =
        begun_large(ui.say("modality." + std::string(word_of(subject.exercise->modality))));
    const ItemPlace* place = subject.place ? &*subject.place : nullptr;
    small_words(ui, place ? kind + "  \u00b7  " + place_line(ui, place->phase, place->day, place->at) : kind);
    if (pin_of(scene, subject)) small_words(ui, ui.say("inspector.is_pinned"));
}

void draw_part(Ui& ui, const Scene& scene, const Subject& subject, InspectorPanelState& state, Outbox& outbox)
{
    switch (scene.selection.part) {
    case InspectorPart::how: return draw_how(ui, scene, subject, state.typed, state.paper, outbox);
    case InspectorPart::why: return draw_why(ui, scene, subject, outbox);
    case InspectorPart::swap: return draw_swaps(ui, scene, subject, state.swaps, outbox);
    case InspectorPart::alternatives: return draw_alternatives(ui, scene, outbox);
    }
}

bool is_done_left(const Subject& subject)
{
    return subject.item && subject.item->sides == SideUse::each && told_side(subject.item) == Side::left;
}

/// In a low window the figure belongs to "how": it would push the other parts out of sight.
bool has_room_for_figure(const Ui& ui, const Scene& scene)
{
    constexpr float low_panel = 520;  // at 100 %
    return scene.selection.part == InspectorPart::how || ImGui::GetWindowHeight() >= ui.px(low_panel);
}

void draw_exercise(Ui& ui, const Scene& scene, const Subject& subject, InspectorPanelState& state,
                   Outbox& outbox)
{
    if (state.catalog != subject.exercise) state.figure = {};
    state.catalog = subject.exercise;
    draw_name(ui, scene, subject);
    if (has_room_for_figure(ui, scene))
        draw_moving_figure(ui, *subject.exercise, is_done_left(subject), state.figure);
    if (!scene.document.is_empty()) draw_item_actions(ui, scene, subject, outbox);
    ImGui::Spacing();
    draw_tabs(ui, scene, outbox);
    ImGui::Spacing();
    draw_part(ui, scene, subject, state, outbox);
}

void draw_selected_day(Ui& ui, const Scene& scene, Weekday day, InspectorPanelState& state, Outbox& outbox)
{
    title(ui, day_name(ui, day));
    draw_tabs(ui, scene, outbox);
    ImGui::Spacing();
    switch (scene.selection.part) {
    case InspectorPart::how: return draw_day(ui, scene, day, state.paper, outbox);
    case InspectorPart::why: return draw_why_day(ui, scene, day, outbox);
    case InspectorPart::swap: return plain(ui, ui.say("inspector.swap_needs_item"));
    case InspectorPart::alternatives: return draw_alternatives(ui, scene, outbox);
    }
}

void draw_nothing(Ui& ui, const Scene& scene, Outbox& outbox)
{
    plain(ui, ui.say("inspector.nothing_selected"));
    if (!scene.document.plan) return;
    ImGui::Spacing();
    draw_tabs(ui, scene, outbox);
    ImGui::Spacing();
    if (scene.selection.part == InspectorPart::alternatives) draw_alternatives(ui, scene, outbox);
}

}

void draw_inspector(Ui& ui, const Scene& scene, InspectorPanelState& state, Outbox& outbox)
{
    const Subject subject = subject_of(scene);
    if (subject.exercise) return draw_exercise(ui, scene, subject, state, outbox);
    if (subject.day) return draw_selected_day(ui, scene, *subject.day, state, outbox);
    draw_nothing(ui, scene, outbox);
}

}
