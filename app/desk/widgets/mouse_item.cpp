#include "app/desk/widgets/mouse_item.h"

namespace pacewise {

void note_for_mouse(Ui& ui, const std::string& whole, const std::string& part)
{
    const ImDrawList& draw = *ImGui::GetWindowDrawList();
    ui.log.add({ui.named(part), ItemKind::button, ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                draw.GetClipRectMin(), draw.GetClipRectMax(), layer_of_mouse_items});
    if (ImGui::IsItemClicked()) ui.focus.at = ui.named(whole);
}

}
