#include "app/desk/panels/load/load_panel.h"

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

/// The day told in words above the chart: under the mouse, else of the keyboard, else the tightest one.
void draw_line_of_words(Ui& ui, const LoadPanelState& state, int day)
{
    std::string words = words_of_day(ui, state.view, day < 0 ? state.view.tightest : day);
    if (day < 0) words = ui.say("load.tightest") + " " + words;
    fitted(ui, words, ImGui::GetContentRegionAvail().x);
}

/// Where the line above is too narrow for all its words.
void tell_what_is_cut(const Ui& ui, const std::string& words, float width)
{
    if (ImGui::CalcTextSize(words.c_str()).x <= width) return;
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(ui.px(420));
    ImGui::TextUnformatted(words.c_str());
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
}

float legend_for(const Ui& ui, const LoadPanelState& state, ImVec2 room)
{
    const float width = legend_width(ui, state.legend, room.y);
    return width * 2 > room.x ? 0 : width;
}

void draw_chart(Ui& ui, const Scene& scene, LoadPanelState& state, Outbox& outbox)
{
    const float words = ImGui::GetTextLineHeightWithSpacing();
    const ImVec2 begin = ImGui::GetCursorScreenPos(), room = ImGui::GetContentRegionAvail();
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
    if (hovered) tell_what_is_cut(ui, words_of_day(ui, state.view, under), room.x);
    ImGui::SetCursorScreenPos(begin);
    draw_line_of_words(ui, state, day);
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
