#include "app/desk/session/middle.h"

#include "app/desk/session/desk.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/splitter.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Tab {
    BottomTab tab;
    const char* name;
    const char* key;
    const char* pane;
};
constexpr Tab all_tabs[] = {{BottomTab::week, "week", "tab.week", "Week"},
                            {BottomTab::load, "load", "tab.load", "Load"},
                            {BottomTab::problems, "problems", "tab.problems", "Problems"},
                            {BottomTab::exercises, "exercises", "tab.exercises", "Exercises"},
                            {BottomTab::compare, "compare", "tab.compare", "Compare"},
                            {BottomTab::protocol, "protocol", "tab.protocol", "Protocol"},
                            {BottomTab::print, "print", "tab.print", "Print"}};

/// Where the week stands above, its tab is that of the chart.
BottomTab shown_tab(const Scene& scene, const ScreenRoom& room)
{
    const BottomTab tab = scene.selection.tab;
    return room.week_above && tab == BottomTab::week ? BottomTab::load : tab;
}

void draw_tab(Ui& ui, const Scene& scene, BottomTab tab, PanelStates& panels, Outbox& outbox)
{
    switch (tab) {
    case BottomTab::week: return draw_week(ui, scene, panels.week, outbox);
    case BottomTab::load: return draw_load(ui, scene, panels.load, outbox);
    case BottomTab::problems: return draw_problems(ui, scene, panels.problems, outbox);
    case BottomTab::exercises: return draw_exercises(ui, scene, panels.exercises, outbox);
    case BottomTab::compare: return draw_compare(ui, scene, panels.compare, outbox);
    case BottomTab::protocol: return draw_protocol(ui, scene, panels.protocol, outbox);
    case BottomTab::print: return draw_print(ui, scene, panels.print, outbox);
    }
}

const char* pane_of(BottomTab tab)
{
    for (const Tab& each : all_tabs)
        if (each.tab == tab) return each.pane;
    return "";
}

void draw_tab_row(Ui& ui, const Scene& scene, const ScreenRoom& room, Outbox& outbox)
{
    std::vector<std::string> labels, names;
    std::vector<BottomTab> meant;
    int shown = 0;
    for (const Tab& each : all_tabs) {
        if (each.tab == BottomTab::week && room.week_above) continue;
        if (each.tab == shown_tab(scene, room)) shown = static_cast<int>(names.size());
        labels.push_back(ui.say(each.key));
        names.emplace_back(each.name);
        meant.push_back(each.tab);
    }
    const int next = tabs(ui, "Tabs", labels, names, shown);
    if (next == shown) return;
    Selection selection = scene.selection;
    selection.tab = meant[static_cast<std::size_t>(next)];
    outbox.ask(Select{selection});
}

/// Where the middle is cut: the height of the week, in pixels; 0 where it has no room.
float week_height(const Ui& ui, const Scene& scene, const ScreenRoom& room, float all)
{
    const BottomTab tab = shown_tab(scene, room);
    if (!room.week_above || fills_the_middle(tab)) return 0;
    const float least = ui.px(200), tabs_height = ui.px(46);
    const bool list = tab == BottomTab::exercises || tab == BottomTab::problems;
    const float wished = static_cast<float>(scene.preferences.bottom_height) * ui.scale;
    const float bottom = list ? std::max(wished, all * 0.42f) : wished;
    return std::max(least, all - bottom - tabs_height);
}

void draw_week_above(Ui& ui, const Scene& scene, PanelStates& panels, float height, Outbox& outbox)
{
    {
        const Card card(ui, "Week", {0, height});
        draw_week(ui, scene, panels.week, outbox);
    }
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y);
    const float by = splitter(ui, "week border", Border::lying);
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y);
    if (by == 0) return;
    Preferences next = scene.preferences;
    next.bottom_height = std::clamp(next.bottom_height - static_cast<double>(by / ui.scale), 140.0, 900.0);
    outbox.ask(ChangePreferences{next});
}

}

bool fills_the_middle(BottomTab tab)
{
    return tab == BottomTab::print || tab == BottomTab::protocol || tab == BottomTab::compare;
}

void draw_middle(Ui& ui, const Scene& scene, const ScreenRoom& room, PanelStates& panels, float width,
                 Outbox& outbox)
{
    ImGui::BeginChild("middle", {width, 0});
    if (scene.document.is_empty()) {
        const Card card(ui, "Week");
        draw_week(ui, scene, panels.week, outbox);
    } else {
        const float height = week_height(ui, scene, room, ImGui::GetContentRegionAvail().y);
        if (height > 0) draw_week_above(ui, scene, panels, height, outbox);
        draw_tab_row(ui, scene, room, outbox);
        const BottomTab tab = shown_tab(scene, room);
        const Card card(ui, pane_of(tab));
        draw_tab(ui, scene, tab, panels, outbox);
    }
    ImGui::EndChild();
}

}
