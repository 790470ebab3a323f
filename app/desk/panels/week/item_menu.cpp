#include "app/desk/panels/week/item_menu.h"

#include "app/desk/panels/week/item_actions.h"
#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr const char* menu_name = "item menu";

bool menu_row(WeekFrame& frame, ItemAction action, const ItemPlace& place, float width)
{
    Ui& ui = frame.ui;
    const std::string name = name_of(action), keys = chord_text(chord_of(action));
    ImGui::PushStyleVar(ImGuiStyleVar_SelectableTextAlign, {0.f, 0.5f});
    const bool picked = ImGui::Selectable((label_of(frame, action, place) + "###" + name).c_str(), false,
                                          ImGuiSelectableFlags_None, {width, ui.px(28)});
    ImGui::PopStyleVar();
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const ImVec2 size = ImGui::CalcTextSize(keys.c_str());
    ImGui::GetWindowDrawList()->AddText({high.x - size.x - ui.px(6), (low.y + high.y - size.y) / 2},
                                        ui.theme.faint_ink, keys.c_str());
    return note_item(ui, name, ItemKind::row) || picked;
}

float width_of_rows(const WeekFrame& frame, const ItemPlace& place)
{
    float widest = 0;
    for (const ItemAction action : item_actions)
        widest = std::max(widest, ImGui::CalcTextSize(label_of(frame, action, place).c_str()).x +
                                      ImGui::CalcTextSize(chord_text(chord_of(action)).c_str()).x);
    return widest + frame.ui.px(50);
}

void close(WeekFrame& frame)
{
    frame.ui.focus.at = frame.ui.named(item_name(*frame.state.menu_of));
    frame.state.menu_of.reset();
}

}

void open_item_menu(WeekFrame& frame, const ItemPlace& place, ImVec2 at)
{
    frame.state.menu_of = place;
    frame.state.menu_opens = true;
    frame.state.menu_at = at;
}

void draw_item_menu(WeekFrame& frame)
{
    WeekPanelState& state = frame.state;
    if (!state.menu_of) return;
    if (state.menu_opens) ImGui::OpenPopup(menu_name);
    ImGui::SetNextWindowPos(state.menu_at, ImGuiCond_Appearing);
    if (!begin_popup(frame.ui, menu_name)) return state.menu_opens ? void() : close(frame);
    state.menu_opens = false;
    const ItemPlace place = *state.menu_of;
    std::optional<ItemAction> picked;
    {
        Scope inside(frame.ui, "menu");
        bold(frame.ui, exercise_name(frame.ui, frame.scene, place.exercise));
        const float width = width_of_rows(frame, place);
        for (const ItemAction action : item_actions)
            if (menu_row(frame, action, place, width)) picked = action;
    }
    if (picked) ImGui::CloseCurrentPopup();
    end_popup(frame.ui);
    if (!picked) return;
    close(frame);
    act(frame, *picked, place);
}

}
