#include "app/desk/session/runner.h"

#include "app/desk/document/edit_plan.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The first week that has not begun yet, for a version that patients hold in their hands already.
int first_open_week(const Plan& plan, Date today)
{
    if (today < plan.start) return 1;
    const auto days = (today - plan.start).count();
    return std::min(static_cast<int>(days / 7) + 2, plan.weeks);
}

/// An approved plan is never changed: what is edited is its next version.
PlanDocument open_for_edits(const PlanDocument& document, Date today)
{
    const bool is_approved = document.plan && !document.plan->is_draft() && document.is_answered();
    if (!is_approved) return document;
    return edit_by(BeginRevision{first_open_week(*document.plan, today)}, document).after;
}

bool is_approval(const EditMessage& message) { return std::holds_alternative<Approve>(message); }

}

void Runner::run(Message message)
{
    try {
        std::visit(*this, message);
    } catch (const Refused& refused) {
        report(desk_, refused.why);
    } catch (const std::exception& trouble) {
        report(desk_, std::string(trouble.what()));
    }
}

void Runner::operator()(const EditMessage& message)
{
    const PlanDocument before =
        is_approval(message) ? desk_.document() : open_for_edits(desk_.document(), desk_.today);
    if (auto edit = edit_of(message, before)) {
        say(desk_, in_language_of(desk_, edit->what));
        desk_.history.commit(std::move(edit->what), std::move(edit->after));
    }
    if (desk_.dialog.kind == DialogKind::approve || desk_.dialog.kind == DialogKind::set_aside)
        desk_.dialog = {};
}

void Runner::operator()(const Undo&)
{
    const Translations* what = desk_.history.undo_words();
    if (!what) return;
    say(desk_, "\xE2\x86\xB6 " + in_language_of(desk_, *what));
    desk_.history.undo();
    desk_.fresh.clear();
}

void Runner::operator()(const Redo&)
{
    const Translations* what = desk_.history.redo_words();
    if (!what) return;
    say(desk_, "\xE2\x86\xB7 " + in_language_of(desk_, *what));
    desk_.history.redo();
    desk_.fresh.clear();
}

void Runner::operator()(const Select& message)
{
    const Selection before = std::exchange(desk_.selection, message.next);
    const bool looks_elsewhere = before.item != message.next.item || before.day != message.next.day ||
                                 before.exercise != message.next.exercise || before.part != message.next.part;
    if (looks_elsewhere && before.side == message.next.side) desk_.selection.side = SidePane::inspector;
}
void Runner::operator()(const AskAbout& message) { planning_.ask(message.question); }
void Runner::operator()(const StopPlanning&) { planning_.stop(desk_); }

void Runner::operator()(const UseLateAnswer&)
{
    if (auto late = std::exchange(desk_.late, std::nullopt))
        desk_.history.commit(in_words("Use the earlier plan", "Usar el plan anterior"), std::move(*late));
}

void Runner::operator()(const DropLateAnswer&) { desk_.late.reset(); }

void Runner::operator()(const ShowDialog& message)
{
    desk_.dialog = {message.dialog, message.about};
    if (message.dialog == DialogKind::new_patient) desk_.dialog.about.clear();
}

void Runner::operator()(const CloseDialog&)
{
    desk_.waiting = {};  // where nothing was saved, nothing follows
    desk_.dialog = {};
}

void Runner::operator()(const ChangePreferences& message) { desk_.preferences = message.next; }

void Runner::operator()(const ToggleFavourite& message)
{
    auto& favourites = desk_.preferences.favourites;
    if (favourites.erase(message.exercise.text) == 0) favourites.insert(message.exercise.text);
}

}
