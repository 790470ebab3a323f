#include "app/desk/widgets/button.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Colours {
    ImU32 surface, hovered, ink, edge;
};

Colours colours_of(const Theme& theme, ButtonLook look)
{
    switch (look) {
    case ButtonLook::plain: return {theme.card, theme.hover, theme.ink, theme.field_edge};
    case ButtonLook::main:
        return {theme.accent, mixed(theme.accent, theme.ink, 0.2f), theme.accent_ink, theme.accent};
    case ButtonLook::quiet: return {IM_COL32(0, 0, 0, 0), theme.hover, theme.ink, IM_COL32(0, 0, 0, 0)};
    case ButtonLook::danger: return {theme.card, theme.danger_soft, theme.danger, theme.danger};
    }
    return {};
}

/// At least 24 pixels high and wide: a target that a tired hand hits.
ImVec2 size_of(const Ui& ui, const std::string& label)
{
    const ImGuiStyle& style = ImGui::GetStyle();
    const ImVec2 text = ImGui::CalcTextSize(label.c_str());
    const float least = ui.px(28);
    return {std::max(least, text.x + 2 * style.FramePadding.x),
            std::max(least, text.y + 2 * style.FramePadding.y)};
}

}

bool button(Ui& ui, const std::string& name, const std::string& label, ButtonLook look)
{
    const Colours colours = colours_of(ui.theme, look);
    ImGui::PushStyleColor(ImGuiCol_Button, colours.surface);
    ImGui::PushStyleColor(ImGuiCol_ButtonHovered, colours.hovered);
    ImGui::PushStyleColor(ImGuiCol_ButtonActive, mixed(colours.hovered, ui.theme.accent, 0.3f));
    ImGui::PushStyleColor(ImGuiCol_Text, colours.ink);
    ImGui::PushStyleColor(ImGuiCol_Border, colours.edge);
    const bool clicked = ImGui::Button((label + "###" + name).c_str(), size_of(ui, label));
    ImGui::PopStyleColor(5);
    return note_item(ui, name, ItemKind::button) || clicked;
}

bool icon_button(Ui& ui, const std::string& name, const char* icon, const std::string& label, ButtonLook look)
{
    const std::string whole = ui.fonts.icons && *icon ? std::string(icon) + "  " + label : label;
    return button(ui, name, whole, look);
}

bool icon_only(Ui& ui, const std::string& name, const char* icon, const std::string& says, ButtonLook look)
{
    const bool pressed = button(ui, name, ui.fonts.icons ? icon : says, look);
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", says.c_str());
    return pressed;
}

void disabled_button(Ui& ui, const std::string& label, const std::string& reason)
{
    // Paler than what acts, also where everything else is black and white; and its edge is thin.
    const ImU32 ink = mixed(ui.theme.card, ui.theme.faint_ink, ui.theme.high_contrast ? 0.6f : 1.f);
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 1.f);
    ImGui::PushStyleColor(ImGuiCol_Text, ink);
    ImGui::PushStyleColor(ImGuiCol_Border, mixed(ui.theme.card, ink, 0.35f));
    ImGui::PushStyleColor(ImGuiCol_ButtonHovered, ui.theme.card);
    ImGui::PushStyleColor(ImGuiCol_ButtonActive, ui.theme.card);
    ImGui::Button(label.c_str(), size_of(ui, label));
    ImGui::PopStyleColor(4);
    ImGui::PopStyleVar();
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", reason.c_str());
}

bool toggle(Ui& ui, const std::string& name, const std::string& label, bool down)
{
    const float edge = ImGui::GetStyle().FrameBorderSize;
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, down ? std::max(edge, ui.px(2)) : edge);
    const bool pressed = button(ui, name, label, down ? ButtonLook::main : ButtonLook::plain);
    ImGui::PopStyleVar();
    return pressed;
}

}
