#include "app/desk/dialogs/dialog_frame.h"
#include "app/desk/dialogs/small_dialogs.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"

#include <utility>

namespace pacewise {

namespace {

void begin(Ui& ui, const Scene& scene, ReasonState& state, const std::string& first)
{
    if (std::exchange(state.opened, true)) return;
    state.reason.clear();
    state.by = scene.preferences.therapist;
    focus_on(ui.focus, ui.named(first));
}

void name_field(Ui& ui, ReasonState& state)
{
    faint(ui, ui.say("approve.by"));
    search_field(ui, "by", ui.say("approve.by_hint"), state.by);
}

/// The name is remembered, so that it is typed once.
void keep_name(const Scene& scene, const ReasonState& state, Outbox& outbox)
{
    Preferences next = scene.preferences;
    next.therapist = state.by;
    outbox.ask(ChangePreferences{next});
}

void close(ReasonState& state, Outbox& outbox)
{
    state.opened = false;
    outbox.ask(CloseDialog{});
    ImGui::CloseCurrentPopup();
}

const Precaution* precaution_of(const Scene& scene, const std::string& rule)
{
    if (!scene.library.clinic || !scene.library.clinic->precautions) return nullptr;
    for (const Precaution& row : *scene.library.clinic->precautions)
        if (row.id.text == rule) return &row;
    return nullptr;
}

}

void draw_set_aside(Ui& ui, const Scene& scene, const std::string& rule, ReasonState& state, Outbox& outbox)
{
    Scope scope(ui, "SetAside");
    if (!begin_dialog(ui, "set aside", ui.say("set_aside.title", {{"rule", rule}}), 600)) return;
    begin(ui, scene, state, "reason");
    if (const Precaution* row = precaution_of(scene, rule))
        notice(ui, NoticeKind::warning, ui.say(row->says));
    plain(ui, ui.say("set_aside.text"));
    faint(ui, ui.say("set_aside.reason"));
    search_field(ui, "reason", ui.say("set_aside.reason_hint"), state.reason);
    name_field(ui, state);
    const bool complete = !state.reason.empty() && !state.by.empty();
    const DialogEnd end = dialog_buttons(ui, ui.say("set_aside.agree"), ui.say("dialog.cancel"), complete);
    if (end == DialogEnd::agreed) {
        outbox.edit(SetAside{{RuleId(rule), state.reason, state.by, scene.today}});
        keep_name(scene, state, outbox);
    }
    if (end != DialogEnd::open) close(state, outbox);
    end_dialog(ui);
}

void draw_approve(Ui& ui, const Scene& scene, ReasonState& state, Outbox& outbox)
{
    Scope scope(ui, "Approve");
    if (!begin_dialog(ui, "approve", ui.say("approve.title"), 560)) return;
    begin(ui, scene, state, "by");
    plain(ui, ui.say("approve.text"));
    if (!scene.document.is_answered()) notice(ui, NoticeKind::warning, ui.say("approve.no_plan"));
    name_field(ui, state);
    const bool may = scene.document.is_answered() && !state.by.empty();
    const DialogEnd end = dialog_buttons(ui, ui.say("approve.agree"), ui.say("dialog.cancel"), may);
    if (end == DialogEnd::agreed) {
        outbox.edit(Approve{state.by, scene.today});
        keep_name(scene, state, outbox);
    }
    if (end != DialogEnd::open) close(state, outbox);
    end_dialog(ui);
}

}
