#include "app/desk/dialogs/dialog_frame.h"
#include "app/desk/dialogs/small_dialogs.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

void draw_scale(Ui& ui, Preferences& next)
{
    faint(ui, ui.say("preferences.text_size"));
    for (const int percent : {100, 125, 150, 175, 200, 225, 250}) {
        const std::string label = std::to_string(percent) + " %";
        if (toggle(ui, "scale " + std::to_string(percent), label, next.text_percent == percent))
            next.text_percent = percent;
        ImGui::SameLine(0, ui.px(6));
    }
    ImGui::NewLine();
}

void draw_language(Ui& ui, Preferences& next)
{
    faint(ui, ui.say("preferences.language"));
    if (toggle(ui, "english", "English", ui.words().language() == "en")) next.language = "en";
    ImGui::SameLine(0, ui.px(6));
    if (toggle(ui, "spanish", "Espa\xC3\xB1ol", ui.words().language() == "es")) next.language = "es";
}

/// Keys that panels act on themselves.
struct PaneKey {
    const char* chord;
    const char* key;
};
constexpr PaneKey pane_keys[] = {{"Tab, Shift+Tab", "keys.tab"},
                                 {"F6", "keys.pane"},
                                 {"Enter, Space", "keys.press"},
                                 {"Esc", "keys.escape"},
                                 {"\xE2\x86\x90 \xE2\x86\x92 \xE2\x86\x91 \xE2\x86\x93", "keys.arrows"},
                                 {"Alt+\xE2\x86\x90, Alt+\xE2\x86\x92", "keys.move"},
                                 {"P", "keys.pin"},
                                 {"B", "keys.ban"},
                                 {"Del", "keys.take_off"}};

void key_row(Ui& ui, const std::string& chord, const std::string& words)
{
    ImGui::TableNextColumn();
    bold(ui, chord);
    ImGui::TableNextColumn();
    plain(ui, words);
}

}

void draw_preferences(Ui& ui, const Scene& scene, Outbox& outbox)
{
    Scope scope(ui, "Preferences");
    if (!begin_dialog(ui, "preferences", ui.say("preferences.title"), 640)) return;
    Preferences next = scene.preferences;
    draw_scale(ui, next);
    draw_language(ui, next);
    if (check(ui, "contrast", ui.say("preferences.contrast"), next.high_contrast))
        next.high_contrast = !next.high_contrast;
    if (check(ui, "motion", ui.say("preferences.motion"), next.reduced_motion))
        next.reduced_motion = !next.reduced_motion;
    if (const auto name = text_field(ui, "therapist", ui.say("preferences.therapist"), next.therapist))
        next.therapist = *name;
    if (next != scene.preferences) outbox.ask(ChangePreferences{next});
    if (dialog_buttons(ui, ui.say("dialog.done"), "") != DialogEnd::open) {
        outbox.ask(CloseDialog{});
        ImGui::CloseCurrentPopup();
    }
    end_dialog(ui);
}

void draw_keys(Ui& ui, Outbox& outbox)
{
    Scope scope(ui, "Keys");
    if (!begin_dialog(ui, "keys", ui.say("keys.title"), 900, 760)) return;
    ImGui::BeginChild("list", {0, -ui.px(70)});
    if (ImGui::BeginTable("keys", 4, ImGuiTableFlags_SizingStretchProp)) {
        for (const DeskCommand& command : desk_commands())
            if (command.chord.key) key_row(ui, chord_text(command.chord), ui.say(command.key));
        for (const PaneKey& each : pane_keys) key_row(ui, each.chord, ui.say(each.key));
        ImGui::EndTable();
    }
    ImGui::EndChild();
    if (dialog_buttons(ui, ui.say("dialog.ok"), "") != DialogEnd::open) {
        outbox.ask(CloseDialog{});
        ImGui::CloseCurrentPopup();
    }
    end_dialog(ui);
}

}
