#include "app/desk/widgets/splitter.h"

namespace pacewise {

float splitter(Ui& ui, const std::string& name, Border border)
{
    const bool standing = border == Border::standing;
    const float breadth = ui.px(10);
    const ImVec2 space = ImGui::GetContentRegionAvail();
    ImGui::InvisibleButton(name.c_str(), standing ? ImVec2{breadth, space.y} : ImVec2{space.x, breadth});
    const bool held = ImGui::IsItemActive(), near = ImGui::IsItemHovered();
    if (held || near) {
        ImGui::SetMouseCursor(standing ? ImGuiMouseCursor_ResizeEW : ImGuiMouseCursor_ResizeNS);
        const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
        const float x = (low.x + high.x) / 2, y = (low.y + high.y) / 2;
        const ImVec2 from = standing ? ImVec2{x, low.y} : ImVec2{low.x, y};
        const ImVec2 to = standing ? ImVec2{x, high.y} : ImVec2{high.x, y};
        ImGui::GetWindowDrawList()->AddLine(from, to, ui.theme.accent, ui.px(3));
    }
    if (!held) return 0;
    return standing ? ImGui::GetIO().MouseDelta.x : ImGui::GetIO().MouseDelta.y;
}

}
