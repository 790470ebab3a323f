#include "app/desk/session/layout.h"

#include "app/desk/session/bars.h"
#include "app/desk/session/desk.h"
#include "app/desk/session/middle.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/splitter.h"

#include <algorithm>

namespace pacewise {

namespace {

/// A border between columns was moved by so many pixels.
void move_column(const Ui& ui, const Scene& scene, double Preferences::*width, float by, Outbox& outbox)
{
    if (by == 0) return;
    Preferences next = scene.preferences;
    next.*width = std::clamp(next.*width + static_cast<double>(by / ui.scale), 220.0, 700.0);
    outbox.ask(ChangePreferences{next});
}

float width_of(const Ui& ui, double wished, float all)
{
    return std::min(static_cast<float>(wished) * ui.scale, all * 0.42f);
}

/// In a narrow window: which of the two stands there.
void draw_side_choice(Ui& ui, const Scene& scene, Outbox& outbox)
{
    Scope scope(ui, "Side");
    const bool patient = scene.selection.side == SidePane::patient;
    Selection next = scene.selection;
    if (toggle(ui, "patient", ui.say("side.patient"), patient)) next.side = SidePane::patient;
    ImGui::SameLine(0, ui.px(4));
    if (toggle(ui, "inspector", ui.say("side.inspector"), !patient)) next.side = SidePane::inspector;
    if (next.side != scene.selection.side) outbox.ask(Select{next});
}

void draw_patient_card(Ui& ui, const Scene& scene, PanelStates& panels, float width, Outbox& outbox)
{
    const Card card(ui, "Patient", {width, 0});
    draw_patient(ui, scene, panels.patient, outbox);
}

void draw_inspector_card(Ui& ui, const Scene& scene, PanelStates& panels, float width, Outbox& outbox)
{
    const Card card(ui, "Inspector", {width, 0});
    draw_inspector(ui, scene, panels.inspector, outbox);
}

void draw_wide(Ui& ui, const Scene& scene, const ScreenRoom& room, PanelStates& panels, Outbox& outbox)
{
    const float all = ImGui::GetContentRegionAvail().x, border = ui.px(10);
    const float left = width_of(ui, scene.preferences.left_width, all);
    const bool inspects = !fills_the_middle(scene.selection.tab);
    const float right = inspects ? width_of(ui, scene.preferences.right_width, all) : 0;
    draw_patient_card(ui, scene, panels, left, outbox);
    ImGui::SameLine(0, 0);
    move_column(ui, scene, &Preferences::left_width, splitter(ui, "left border", Border::standing), outbox);
    ImGui::SameLine(0, 0);
    draw_middle(ui, scene, room, panels, all - left - right - (inspects ? 2 : 1) * border, outbox);
    if (!inspects) return;
    ImGui::SameLine(0, 0);
    move_column(ui, scene, &Preferences::right_width, -splitter(ui, "right border", Border::standing),
                outbox);
    ImGui::SameLine(0, 0);
    draw_inspector_card(ui, scene, panels, right, outbox);
}

void draw_narrow(Ui& ui, const Scene& scene, const ScreenRoom& room, PanelStates& panels, Outbox& outbox)
{
    if (fills_the_middle(scene.selection.tab)) return draw_middle(ui, scene, room, panels, 0, outbox);
    const float all = ImGui::GetContentRegionAvail().x;
    const float side = std::min(ui.px(340), all * 0.45f);
    ImGui::BeginChild("side", {side, 0});
    draw_side_choice(ui, scene, outbox);
    if (scene.selection.side == SidePane::patient)
        draw_patient_card(ui, scene, panels, 0, outbox);
    else
        draw_inspector_card(ui, scene, panels, 0, outbox);
    ImGui::EndChild();
    ImGui::SameLine(0, ui.px(8));
    draw_middle(ui, scene, room, panels, 0, outbox);
}

}

ScreenRoom room_in(float width, float height)
{
    return {.both_sides = width >= 1160, .week_above = height >= 740};
}

void draw_layout(Ui& ui, const Scene& scene, const Workspace& desk, PanelStates& panels, Outbox& outbox)
{
    draw_top_bar(ui, scene, panels.bar, outbox);
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const ScreenRoom room = room_in(window.x / ui.scale, window.y / ui.scale);
    ImGui::BeginChild("columns", {0, -ui.px(34)});
    if (scene.document.is_empty())
        draw_middle(ui, scene, room, panels, 0, outbox);
    else if (room.both_sides)
        draw_wide(ui, scene, room, panels, outbox);
    else
        draw_narrow(ui, scene, room, panels, outbox);
    ImGui::EndChild();
    draw_status_line(ui, scene, desk);
}

}
