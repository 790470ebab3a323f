#include "app/desk/panels/load/load_panel.h"

#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

void renew(const Ui& ui, const Scene& scene, LoadPanelState& state)
{
    if (state.view.of == scene.facts && state.view.language == ui.words().language()) return;
    state.view = load_view(ui, scene);
    state.legend = load_legend(ui, state.view);
    state.day = std::min(state.day, static_cast<int>(state.view.days.size()) - 1);
}

void choose(const Scene& scene, const LoadPanelState& state, int day, Outbox& outbox)
{
    Selection next = scene.selection;
    next.week = state.view.week_of(day);
    next.phase = state.view.weeks[static_cast<std::size_t>(next.week - 1)].phase;
    if (next.item && next.item->phase != next.phase) next.item.reset();
    outbox.ask(Select{next});
}

/// Left and right by days, up and down by weeks.
void take_keys(Ui& ui, LoadPanelState& state)
{
    if (ui.focus.at != ui.named("days")) return;
    const int last = static_cast<int>(state.view.days.size()) - 1;
    const auto move = [&](int by) { state.day = state.day < 0 ? 0 : std::clamp(state.day + by, 0, last); };
    if (take(ui.chords, {key::left})) move(-1);
    if (take(ui.chords, {key::right})) move(1);
    if (take(ui.chords, {key::up})) move(-7);
    if (take(ui.chords, {key::down})) move(7);
    if (take(ui.chords, {key::home})) state.day = 0;
    if (take(ui.chords, {key::end})) state.day = last;
}

/// Narrow panels need two lines; always as many, so that the chart stands still.
std::size_t word_lines(const Ui& ui, float width) { return width < ui.px(900) ? 2 : 1; }

/// The day told in words above the chart: under the mouse, else of the keyboard, else the tightest one.
std::string told_day(const Ui& ui, const LoadPanelState& state, int day)
{
    if (day >= 0) return words_of_day(ui, state.view, day);
    return ui.say("load.tightest") + " " + words_of_day(ui, state.view, state.view.tightest);
}

void draw_words(const Ui& ui, const std::string& words, ImVec2 at, float width)
{
    for (const std::string& line : lines_in(ui.fonts.small, words, width, word_lines(ui, width))) {
        words_at(ui.fonts.small, at, ui.theme.ink, line);
        at.y += line_height(ui.fonts.small);
    }
}

float legend_for(const Ui& ui, const LoadPanelState& state, ImVec2 room)
{
    const float width = legend_width(ui, state.legend, room.y);
    return width * 2 > room.x ? 0 : width;
}

void draw_chart(Ui& ui, const Scene& scene, LoadPanelState& state, Outbox& outbox)
{
    const ImVec2 begin = ImGui::GetCursorScreenPos(), room = ImGui::GetContentRegionAvail();
    const float words = static_cast<float>(word_lines(ui, room.x)) * line_height(ui.fonts.small) + ui.px(4);
    const ImVec2 low{begin.x, begin.y + words};
    const ImVec2 high{begin.x + room.x, begin.y + std::max(room.y, ui.px(150))};
    const float legend = legend_for(ui, state, {high.x - low.x, high.y - low.y});
    const LoadSpace space = load_space(ui, state.view, low, high, legend);
    ImGui::SetCursorScreenPos({space.left, low.y});
    const bool clicked = ImGui::InvisibleButton("days", {space.right - space.left, high.y - low.y});
    const bool hovered = ImGui::IsItemHovered();
    const int under = hovered ? space.day_at(ImGui::GetIO().MousePos.x) : -1;
    const int day = hovered ? under : state.day;
    draw_load_chart(ui, state.view, space, {scene.selection.week, day});
    if (legend > 0) draw_load_legend(ui, state.legend, {space.right, low.y}, high.y - low.y);
    const bool pressed = note_item(ui, "days", ItemKind::picture);
    if (clicked) state.day = under;
    if ((clicked || pressed) && state.day >= 0) choose(scene, state, state.day, outbox);
    draw_words(ui, told_day(ui, state, day), begin, room.x);
    ImGui::SetCursorScreenPos({begin.x, high.y});
    ImGui::Dummy({0, 0});
}

}

void draw_load(Ui& ui, const Scene& scene, LoadPanelState& state, Outbox& outbox)
{
    if (!scene.document.plan) return faint(ui, ui.say("load.no_plan"));
    if (!scene.facts || scene.facts->notes.loads.empty()) return faint(ui, ui.say("load.working"));
    renew(ui, scene, state);
    take_keys(ui, state);
    draw_chart(ui, scene, state, outbox);
}

}
