#include "app/desk/dialogs/dialog_frame.h"
#include "app/desk/dialogs/small_dialogs.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

void draw_unsaved(Ui& ui, const Scene& scene, Outbox& outbox)
{
    Scope scope(ui, "Unsaved");
    if (!begin_dialog(ui, "unsaved", ui.say("unsaved.title"), 560)) return;
    plain(ui, ui.say("unsaved.text"));
    ImGui::Spacing();
    std::size_t shown = 0;
    const std::vector<Translations> words = scene.history.words();
    for (auto each = words.rbegin(); each != words.rend() && shown < 5; ++each, ++shown)
        ImGui::BulletText("%s", ui.say(*each).c_str());
    ImGui::Spacing();
    std::optional<UnsavedChoice> choice;
    if (button(ui, "save", ui.say("unsaved.save"), ButtonLook::main)) choice = UnsavedChoice::save;
    ImGui::SameLine();
    if (button(ui, "discard", ui.say("unsaved.discard"), ButtonLook::danger)) choice = UnsavedChoice::discard;
    ImGui::SameLine();
    if (button(ui, "keep", ui.say("unsaved.keep"))) choice = UnsavedChoice::keep_editing;
    if (take(ui.chords, {key::enter})) choice = UnsavedChoice::save;
    if (escaped(ui)) choice = UnsavedChoice::keep_editing;
    if (choice) {
        outbox.ask(AnswerUnsaved{*choice});
        ImGui::CloseCurrentPopup();
    }
    end_dialog(ui);
}

void draw_recovery(Ui& ui, const std::string& what, Outbox& outbox)
{
    Scope scope(ui, "Recovery");
    if (!begin_dialog(ui, "recovery", ui.say("recovery.title"), 560)) return;
    plain(ui, ui.say("recovery.text", {{"what", what}}));
    const DialogEnd end = dialog_buttons(ui, ui.say("recovery.recover"), ui.say("recovery.drop"));
    if (end != DialogEnd::open) {
        outbox.ask(AnswerRecovery{end == DialogEnd::agreed});
        ImGui::CloseCurrentPopup();
    }
    end_dialog(ui);
}

void draw_trouble(Ui& ui, const std::string& what, Outbox& outbox)
{
    Scope scope(ui, "Trouble");
    if (!begin_dialog(ui, "trouble", ui.say("trouble.title"), 600)) return;
    notice(ui, NoticeKind::danger, what);
    if (dialog_buttons(ui, ui.say("dialog.ok"), "") != DialogEnd::open) {
        outbox.ask(CloseDialog{});
        ImGui::CloseCurrentPopup();
    }
    end_dialog(ui);
}

}
