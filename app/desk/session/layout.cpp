#include "app/desk/session/layout.h"

#include "app/desk/session/bars.h"
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
};
constexpr Tab bottom_tabs[] = {
    {BottomTab::load, "load", "tab.load"},          {BottomTab::problems, "problems", "tab.problems"},
    {BottomTab::exercises, "exercises", "tab.exercises"}, {BottomTab::compare, "compare", "tab.compare"},
    {BottomTab::protocol, "protocol", "tab.protocol"},    {BottomTab::print, "print", "tab.print"}};

/// Pages and tables need the whole middle; the week comes back with another tab.
bool fills_the_middle(BottomTab tab)
{
    return tab == BottomTab::print || tab == BottomTab::protocol || tab == BottomTab::compare;
}

void draw_tab(Ui& ui, const Scene& scene, PanelStates& panels, Outbox& outbox)
{
    switch (scene.selection.tab) {
    case BottomTab::load: return draw_load(ui, scene, panels.load, outbox);
    case BottomTab::problems: return draw_problems(ui, scene, panels.problems, outbox);
    case BottomTab::exercises: return draw_exercises(ui, scene, panels.exercises, outbox);
    case BottomTab::compare: return draw_compare(ui, scene, panels.compare, outbox);
    case BottomTab::protocol: return draw_protocol(ui, scene, panels.protocol, outbox);
    case BottomTab::print: return draw_print(ui, scene, panels.print, outbox);
    }
}

constexpr const char* pane_names[] = {"Load", "Problems", "Exercises", "Compare", "Protocol", "Print"};

void draw_bottom(Ui& ui, const Scene& scene, PanelStates& panels, Outbox& outbox)
{
    std::vector<std::string> labels, names;
    int shown = 0;
    for (const Tab& each : bottom_tabs) {
        if (each.tab == scene.selection.tab) shown = static_cast<int>(names.size());
        labels.push_back(ui.say(each.key));
        names.emplace_back(each.name);
    }
    const int next = tabs(ui, "Tabs", labels, names, shown);
    if (next != shown) {
        Selection selection = scene.selection;
        selection.tab = bottom_tabs[next].tab;
        outbox.ask(Select{selection});
    }
    const Card card(ui, pane_names[shown]);
    draw_tab(ui, scene, panels, outbox);
}

/// Where the middle is cut: the height of the week, in pixels.
float week_height(const Ui& ui, const Scene& scene, float all)
{
    if (fills_the_middle(scene.selection.tab)) return 0;
    const float least = ui.px(120), tabs_height = ui.px(46);
    const bool list = scene.selection.tab == BottomTab::exercises || scene.selection.tab == BottomTab::problems;
    const float wished = static_cast<float>(scene.preferences.bottom_height) * ui.scale;
    const float bottom = list ? std::max(wished, all * 0.42f) : wished;
    return std::max(least, all - bottom - tabs_height);
}

void draw_middle(Ui& ui, const Scene& scene, PanelStates& panels, float width, Outbox& outbox)
{
    ImGui::BeginChild("middle", {width, 0});
    const float height = week_height(ui, scene, ImGui::GetContentRegionAvail().y);
    if (height > 0) {
        {
            const Card card(ui, "Week", {0, height});
            draw_week(ui, scene, panels.week, outbox);
        }
        if (const float by = splitter(ui, "week border", Border::lying); by != 0) {
            Preferences next = scene.preferences;
            next.bottom_height = std::clamp(next.bottom_height - static_cast<double>(by / ui.scale), 140.0, 900.0);
            outbox.ask(ChangePreferences{next});
        }
    }
    draw_bottom(ui, scene, panels, outbox);
    ImGui::EndChild();
}

/// A border between columns was moved by so many pixels.
void move_column(Ui& ui, const Scene& scene, double Preferences::*width, float by, Outbox& outbox)
{
    Preferences next = scene.preferences;
    next.*width = std::clamp(next.*width + static_cast<double>(by / ui.scale), 220.0, 700.0);
    outbox.ask(ChangePreferences{next});
}

}

void draw_layout(Ui& ui, const Scene& scene, const Workspace& desk, PanelStates& panels, Outbox& outbox)
{
    draw_top_bar(ui, scene, outbox);
    const float bottom_line = ui.px(34);
    ImGui::BeginChild("columns", {0, -bottom_line});
    const float all = ImGui::GetContentRegionAvail().x, gap = ui.px(10);
    const bool empty = scene.document.is_empty();
    const float left = empty ? 0 : std::min(static_cast<float>(scene.preferences.left_width) * ui.scale, all * 0.3f);
    const float right = empty ? 0 : std::min(static_cast<float>(scene.preferences.right_width) * ui.scale, all * 0.32f);
    if (!empty) {
        {
            const Card card(ui, "Patient", {left, 0});
            draw_patient(ui, scene, panels.patient, outbox);
        }
        ImGui::SameLine(0, 0);
        if (const float by = splitter(ui, "left border", Border::standing); by != 0)
            move_column(ui, scene, &Preferences::left_width, by, outbox);
        ImGui::SameLine(0, 0);
    }
    draw_middle(ui, scene, panels, empty ? 0 : all - left - right - 2 * gap, outbox);
    if (!empty) {
        ImGui::SameLine(0, 0);
        if (const float by = splitter(ui, "right border", Border::standing); by != 0)
            move_column(ui, scene, &Preferences::right_width, -by, outbox);
        ImGui::SameLine(0, 0);
        const Card card(ui, "Inspector", {right, 0});
        draw_inspector(ui, scene, panels.inspector, outbox);
    }
    ImGui::EndChild();
    draw_status_line(ui, scene, desk);
}

}
