#include "app/desk/widgets/card.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

Card::Card(Ui& ui, const std::string& name, ImVec2 size, bool scrolls) : ui_(ui)
{
    ui.path.push_back(name);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, ui.theme.card);
    ImGui::PushStyleColor(ImGuiCol_Border, ui.theme.card_edge);
    const auto flags =
        scrolls ? ImGuiWindowFlags_None : ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::BeginChild(name.c_str(), size, true, flags | ImGuiWindowFlags_AlwaysUseWindowPadding);
    ImGui::PopStyleColor(2);
}

Card::~Card()
{
    ImGui::EndChild();
    ui_.path.pop_back();
}

namespace {

/// In the storage of the window: whether the next chip is the first of its row.
constexpr ImGuiID first_chip = 0xC41B5;

/// Behind the chip before, or below it where there is no more room.
void place_chip(Ui& ui, float width)
{
    ImGuiStorage& storage = *ImGui::GetStateStorage();
    const bool first = storage.GetBool(first_chip);
    storage.SetBool(first_chip, false);
    if (first) return;
    const float right = ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x;
    ImGui::SameLine(0, ui.px(6));
    if (ImGui::GetCursorScreenPos().x + width > right) ImGui::NewLine();
}

}

void begin_chips(Ui&) { ImGui::GetStateStorage()->SetBool(first_chip, true); }

bool chip(Ui& ui, const std::string& name, const std::string& label, ChipLook look)
{
    const bool missing = look == ChipLook::missing;
    const ImU32 surface = look == ChipLook::warning ? ui.theme.warn_soft
                          : missing                 ? ui.theme.card
                                                    : ui.theme.accent_soft;
    const ImU32 ink = look == ChipLook::warning ? ui.theme.warn : missing ? ui.theme.faint_ink : ui.theme.ink;
    const ImU32 edge = look == ChipLook::warning || missing ? ink : ui.theme.accent;
    const float pad = ui.px(9);
    const std::string shown = fitted_text(label, ImGui::GetWindowContentRegionMax().x -
                                                     ImGui::GetWindowContentRegionMin().x - 2 * pad);
    const ImVec2 text = ImGui::CalcTextSize(shown.c_str());
    const ImVec2 size{std::max(text.x + 2 * pad, ui.px(26)), std::max(text.y + ui.px(8), ui.px(26))};
    place_chip(ui, size.x);
    const ImVec2 low = ImGui::GetCursorScreenPos(), high{low.x + size.x, low.y + size.y};
    const bool clicked = ImGui::InvisibleButton(name.c_str(), size);
    if (shown != label && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", label.c_str());
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, ImGui::IsItemHovered() ? ui.theme.hover : surface, size.y / 2);
    draw.AddRect(low, high, edge, size.y / 2, 0, ui.px(1));
    draw.AddText({low.x + pad, low.y + (size.y - text.y) / 2}, ink, shown.c_str());
    return note_item(ui, name, ItemKind::button) || clicked;
}

bool section(Ui& ui, const std::string& name, const std::string& label, bool& open)
{
    const char* sign = ui.fonts.icons ? (open ? icon::expand : icon::right) : (open ? "-" : "+");
    ImGui::PushFont(ui.fonts.bold);
    // Its sign stands below the first letters of what is above.
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() - ImGui::GetStyle().FramePadding.x);
    if (button(ui, name, std::string(sign) + " " + label, ButtonLook::quiet)) open = !open;
    ImGui::PopFont();
    return open;
}

}
