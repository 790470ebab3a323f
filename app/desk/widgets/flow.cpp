#include "app/desk/widgets/flow.h"

#include <algorithm>

namespace pacewise {

void flow(Ui& ui, float width, float gap_at_100)
{
    const float right = ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x;
    const float gap = ui.px(gap_at_100);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    // Care: SameLine would lower what begins with a label by the height of a frame.
    if (high.x + gap + width <= right) ImGui::SetCursorScreenPos({high.x + gap, low.y});
}

float button_width(const Ui& ui, const std::string& label, bool with_icon)
{
    const float icon = with_icon && ui.fonts.icons ? ui.fonts.text->FontSize * 1.6f : 0.f;
    return std::max(ui.px(28),
                    ImGui::CalcTextSize(label.c_str()).x + icon + 2 * ImGui::GetStyle().FramePadding.x);
}

}
