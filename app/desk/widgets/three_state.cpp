#include "app/desk/widgets/three_state.h"

#include "app/desk/widgets/mouse_item.h"
#include "app/desk/widgets/type_ahead.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr const char* part_names[] = {" unknown", " none", " present"};

/// S is the Spanish yes.
std::optional<Recorded> answer_by_key(Ui& ui, const std::string& name, Recorded now)
{
    const std::string letters = take_letters(ui, name);
    if (letters == "n" || letters == "N" || letters == "0") return Recorded::none;
    if (letters == "y" || letters == "Y" || letters == "s" || letters == "S") return Recorded::present;
    if (letters == "?" || letters == "-") return Recorded::unknown;
    if (ui.focus.at != ui.named(name)) return {};
    if (!ImGui::GetIO().WantTextInput && take(ui.chords, {key::del})) return Recorded::unknown;
    const int at = static_cast<int>(now);
    if (take(ui.chords, {key::right})) return static_cast<Recorded>(std::min(at + 1, 2));
    if (take(ui.chords, {key::left})) return static_cast<Recorded>(std::max(at - 1, 0));
    return {};
}

ImU32 ink_of(const Theme& theme, Recorded part, bool chosen)
{
    if (!chosen) return theme.faint_ink;
    return part == Recorded::unknown ? theme.warn : theme.ink;
}

void draw_part(Ui& ui, Recorded part, bool chosen, const std::string& words, ImVec2 low, ImVec2 high)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImU32 surface = part == Recorded::unknown ? ui.theme.warn_soft : ui.theme.accent_soft;
    if (chosen || ImGui::IsItemHovered())
        draw.AddRectFilled(low, high, chosen ? surface : ui.theme.hover, ui.px(6));
    if (chosen) {
        const ImU32 edge = part == Recorded::unknown ? ui.theme.warn : ui.theme.accent;
        draw.AddRect(low, high, edge, ui.px(6), 0, ui.px(1.5f));
    }
    ImGui::PushFont(ui.fonts.small);
    const std::string shown = fitted_text(words, high.x - low.x - ui.px(4));
    const ImVec2 size = ImGui::CalcTextSize(shown.c_str());
    draw.AddText({(low.x + high.x - size.x) / 2, (low.y + high.y - size.y) / 2},
                 ink_of(ui.theme, part, chosen), shown.c_str());
    ImGui::PopFont();
}

/// Widths that share out what there is by the length of the words.
std::array<float, 3> widths_of(Ui& ui, const std::array<std::string, 3>& words)
{
    ImGui::PushFont(ui.fonts.small);
    std::array<float, 3> widths{};
    float all = 0;
    for (std::size_t at = 0; at < 3; ++at) {
        widths[at] = ImGui::CalcTextSize(words[at].c_str()).x + ui.px(20);
        all += widths[at];
    }
    ImGui::PopFont();
    const float there = ImGui::GetContentRegionAvail().x;
    if (all > there)
        for (float& width : widths) width *= there / all;
    return widths;
}

}

std::optional<Recorded> three_state(Ui& ui, const std::string& name, Recorded now,
                                    const std::array<std::string, 3>& words)
{
    std::optional<Recorded> answer = answer_by_key(ui, name, now);
    const std::array<float, 3> widths = widths_of(ui, words);
    const float high = ImGui::GetFrameHeight();
    const ImVec2 start = ImGui::GetCursorScreenPos();
    ImGui::BeginGroup();
    for (std::size_t at = 0; at < 3; ++at) {
        const auto part = static_cast<Recorded>(at);
        if (at > 0) ImGui::SameLine(0, 0);
        const ImVec2 low = ImGui::GetCursorScreenPos();
        if (ImGui::InvisibleButton((name + part_names[at]).c_str(), {widths[at], high})) answer = part;
        draw_part(ui, part, part == now, words[at], low, {low.x + widths[at], low.y + high});
        note_for_mouse(ui, name, name + part_names[at]);
    }
    ImGui::EndGroup();
    const ImVec2 end{start.x + widths[0] + widths[1] + widths[2], start.y + high};
    ImGui::GetWindowDrawList()->AddRect(start, end, ui.theme.field_edge, ui.px(6), 0, ui.px(1));
    if (note_area(ui, name, ItemKind::choice, start, end))
        answer = static_cast<Recorded>((static_cast<int>(now) + 1) % 3);
    if (answer == now) return {};
    return answer;
}

}
