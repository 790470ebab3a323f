#include "app/desk/dialogs/dialog_frame.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/popup.h"

namespace pacewise {

DialogEnd dialog_buttons(Ui& ui, const std::string& agree, const std::string& cancel, bool may_agree)
{
    ImGui::Spacing();
    ImGui::Separator();
    ImGui::Spacing();
    DialogEnd end = DialogEnd::open;
    if (may_agree) {
        if (button(ui, "agree", agree, ButtonLook::main)) end = DialogEnd::agreed;
    } else {
        disabled_button(ui, agree, agree);
    }
    if (!cancel.empty()) {
        ImGui::SameLine();
        if (button(ui, "cancel", cancel)) end = DialogEnd::cancelled;
    }
    if (may_agree && take(ui.chords, {key::enter})) end = DialogEnd::agreed;
    if (escaped(ui)) end = cancel.empty() ? DialogEnd::agreed : DialogEnd::cancelled;
    return end;
}

}
