#include "app/desk/widgets/theme.h"

#include <cmath>
#include <initializer_list>

namespace pacewise {

namespace {

constexpr ImU32 rgb(unsigned value)
{
    return IM_COL32((value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF, 255);
}

Theme calm()
{
    return {.page = rgb(0xF2F4F6),
            .card = rgb(0xFFFFFF),
            .card_edge = rgb(0xD3DAE0),
            .ink = rgb(0x1C2B36),
            .faint_ink = rgb(0x55646F),
            .accent = rgb(0x17717A),
            .accent_ink = rgb(0xFFFFFF),
            .accent_soft = rgb(0xD9EDEF),
            .field = rgb(0xFFFFFF),
            .field_edge = rgb(0x7D8B96),
            .hover = rgb(0xE6EEF0),
            .warn = rgb(0x8A4B00),
            .warn_soft = rgb(0xFDF0DF),
            .danger = rgb(0xA3201D),
            .danger_soft = rgb(0xFBE6E4),
            .good = rgb(0x1E6B3A),
            .good_soft = rgb(0xE0F2E6),
            .focus = rgb(0xC2410C),
            .flash = rgb(0xFFE9A8)};
}

Theme high()
{
    return {.page = rgb(0xFFFFFF),
            .card = rgb(0xFFFFFF),
            .card_edge = rgb(0x000000),
            .ink = rgb(0x000000),
            .faint_ink = rgb(0x000000),
            .accent = rgb(0x00307A),
            .accent_ink = rgb(0xFFFFFF),
            .accent_soft = rgb(0xFFF3B0),
            .field = rgb(0xFFFFFF),
            .field_edge = rgb(0x000000),
            .hover = rgb(0xE0E8FF),
            .warn = rgb(0x000000),
            .warn_soft = rgb(0xFFE9A8),
            .danger = rgb(0x8B0000),
            .danger_soft = rgb(0xFFFFFF),
            .good = rgb(0x004D1A),
            .good_soft = rgb(0xFFFFFF),
            .focus = rgb(0xD4006A),
            .flash = rgb(0xFFD84D),
            .high_contrast = true};
}

void apply_colours(ImGuiStyle& style, const Theme& theme)
{
    ImVec4* all = style.Colors;
    const auto set = [&](ImGuiCol role, ImU32 value) { all[role] = colour(value); };
    set(ImGuiCol_Text, theme.ink);
    set(ImGuiCol_TextDisabled, theme.faint_ink);
    set(ImGuiCol_WindowBg, theme.page);
    set(ImGuiCol_PopupBg, theme.card);
    set(ImGuiCol_Border, theme.field_edge);
    set(ImGuiCol_Separator, theme.card_edge);
    for (const ImGuiCol role : {ImGuiCol_FrameBg, ImGuiCol_Button, ImGuiCol_TableRowBg})
        set(role, theme.field);
    for (const ImGuiCol role : {ImGuiCol_FrameBgHovered, ImGuiCol_ButtonHovered, ImGuiCol_HeaderHovered,
                                ImGuiCol_TabHovered, ImGuiCol_TableRowBgAlt})
        set(role, theme.hover);
    for (const ImGuiCol role : {ImGuiCol_FrameBgActive, ImGuiCol_ButtonActive, ImGuiCol_Header,
                                ImGuiCol_HeaderActive, ImGuiCol_TabActive, ImGuiCol_TextSelectedBg})
        set(role, theme.accent_soft);
    for (const ImGuiCol role : {ImGuiCol_CheckMark, ImGuiCol_SliderGrab, ImGuiCol_SliderGrabActive})
        set(role, theme.accent);
    set(ImGuiCol_TableHeaderBg, theme.page);
    for (const ImGuiCol role : {ImGuiCol_TableBorderLight, ImGuiCol_TableBorderStrong})
        set(role, theme.card_edge);
    set(ImGuiCol_ScrollbarBg, theme.page);
    set(ImGuiCol_ScrollbarGrab, theme.field_edge);
    set(ImGuiCol_ModalWindowDimBg, IM_COL32(20, 30, 40, 110));
    set(ImGuiCol_ChildBg, IM_COL32(0, 0, 0, 0));
}

}

Theme theme_for(Contrast contrast) { return contrast == Contrast::high ? high() : calm(); }

void apply(const Theme& theme, float scale)
{
    ImGuiStyle style;
    ImGui::StyleColorsLight(&style);
    style.WindowPadding = {14, 12};
    style.FramePadding = {10, 6};
    style.ItemSpacing = {10, 8};
    style.ItemInnerSpacing = {6, 4};
    style.ScrollbarSize = 14;
    style.WindowRounding = style.ChildRounding = style.PopupRounding = 8;
    style.FrameRounding = style.GrabRounding = 6;
    style.WindowBorderSize = 0;
    apply_colours(style, theme);
    style.ScaleAllSizes(scale);
    style.ChildBorderSize = style.FrameBorderSize = style.PopupBorderSize =
        std::floor((theme.high_contrast ? 2.f : 1.f) * scale);
    ImGui::GetStyle() = style;
}

ImVec4 colour(ImU32 value) { return ImGui::ColorConvertU32ToFloat4(value); }

ImU32 mixed(ImU32 under, ImU32 over, float share)
{
    const ImVec4 a = colour(under), b = colour(over);
    const auto part = [&](float from, float to) { return from + (to - from) * share; };
    return ImGui::ColorConvertFloat4ToU32({part(a.x, b.x), part(a.y, b.y), part(a.z, b.z), part(a.w, b.w)});
}

}
