#include "app/desk/session/runner.h"

#include "app/desk/document/edit_plan.h"
#include "app/desk/session/documents.h"
#include "app/desk/session/recovery.h"
#include "engine/base/contract.h"
#include "engine/base/file.h"

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

std::string translated(const Workspace& desk, const Translations& words)
{
    return words.in(desk.preferences.language == "es" ? "es" : "en");
}

}

void Runner::run(Message message)
{
    try {
        std::visit(*this, message);
    } catch (const std::exception& trouble) {
        report(desk_, trouble.what());
    }
}

void Runner::operator()(const EditMessage& message)
{
    const PlanDocument before =
        is_approval(message) ? desk_.document() : open_for_edits(desk_.document(), desk_.today);
    if (auto edit = edit_of(message, before)) {
        say(desk_, translated(desk_, edit->what));
        desk_.history.commit(std::move(edit->what), std::move(edit->after));
    }
    if (desk_.dialog.kind == DialogKind::approve || desk_.dialog.kind == DialogKind::set_aside)
        desk_.dialog = {};
}

void Runner::operator()(const Undo&)
{
    const Translations* what = desk_.history.undo_words();
    if (!what) return;
    say(desk_, "\xE2\x86\xB6 " + translated(desk_, *what));
    desk_.history.undo();
    desk_.fresh.clear();
}

void Runner::operator()(const Redo&)
{
    const Translations* what = desk_.history.redo_words();
    if (!what) return;
    say(desk_, "\xE2\x86\xB7 " + translated(desk_, *what));
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
void Runner::operator()(const StopPlanning&) { planning_.stop(); }

void Runner::operator()(const UseLateAnswer&)
{
    if (!desk_.late || !desk_.late->plan) return;
    const PlanAnswer late = *std::exchange(desk_.late, std::nullopt);
    PlanDocument next = desk_.document();
    next.request = next.answered = late.asked;
    next.plan = late.plan;
    next.none = nullptr;
    desk_.history.commit(in_words("Use the earlier plan", "Usar el plan anterior"), std::move(next));
}

void Runner::operator()(const DropLateAnswer&) { desk_.late.reset(); }

bool Runner::may_leave(Message then)
{
    if (!desk_.history.dirty()) return true;
    desk_.waiting.then = std::move(then);
    desk_.dialog = {DialogKind::unsaved, {}};
    return false;
}

void Runner::open(const std::filesystem::path& file)
{
    Read<PlanDocument> opened = open_document(desk_.library, file, desk_.today);
    if (!opened.value) {
        std::string told;
        for (const Diagnostic& problem : opened.problems) told += diagnostic_text(problem);
        report(desk_, told.empty() ? file.string() : told);
        return;
    }
    const bool is_plan = opened.value->plan != nullptr;
    show_document(desk_, std::move(*opened.value), is_plan ? file : std::filesystem::path());
    for (const Diagnostic& problem : opened.problems)
        desk_.problems.push_back({diagnostic_text(problem), false});
    if (is_plan) remember(desk_.preferences, file);
}

void Runner::operator()(const OpenPlan& message)
{
    if (!may_leave(message)) return;
    if (!message.file.empty()) return open(message.file);
    asking_.ask({.save = false, .title = "Pacewise"},
                [](const std::filesystem::path& file) { return OpenPlan{file}; });
}

bool Runner::save(const std::filesystem::path& file)
{
    const long step = desk_.history.current_step();
    save_document(desk_.document(), file);
    desk_.history.mark_saved(step);
    desk_.file = file;
    remember(desk_.preferences, file);
    say(desk_, file.filename().string());
    return true;
}

void Runner::operator()(const SavePlan&)
{
    if (desk_.file.empty()) return (*this)(SavePlanAs{});
    (*this)(SavePlanAs{desk_.file});
}

void Runner::operator()(const SavePlanAs& message)
{
    const PlanDocument& document = desk_.document();
    if (document.is_empty()) return;
    if (!document.is_answered()) {
        report(desk_,
               translated(desk_, in_words("There is no plan yet for what is asked, so there is nothing to "
                                          "save. Wait for it, use one of the repairs, or undo the last "
                                          "step. Your work is kept meanwhile.",
                                          "Todavía no hay plan para lo que se pide, así que no hay nada que "
                                          "guardar. Espere, use una de las soluciones o deshaga el último "
                                          "paso. Su trabajo se conserva mientras tanto.")));
        return;
    }
    if (!message.file.empty()) {
        save(message.file);
        if (desk_.dialog.kind == DialogKind::save_file) desk_.dialog = {};
        if (desk_.waiting.then) run(*std::exchange(desk_.waiting.then, std::nullopt));
        return;
    }
    const std::string name = document.request->patient.id.text + "-plan.yaml";
    asking_.ask({.save = true, .title = "Pacewise", .folder = desk_.file.parent_path(), .name = name},
                [](const std::filesystem::path& file) { return SavePlanAs{file}; });
}

void Runner::operator()(const NewPlan& message)
{
    if (!may_leave(message)) return;
    auto document = new_document(desk_.library, message);
    if (!document) return report(desk_, "there is no protocol " + message.protocol.text);
    show_document(desk_, PlanDocument{}, {});
    desk_.history.commit(in_words("New plan", "Plan nuevo"), std::move(*document));
}

void Runner::operator()(const CloseDesk& message)
{
    if (may_leave(message)) desk_.closed = true;
}

void Runner::operator()(const AnswerUnsaved& message)
{
    desk_.dialog = {};
    switch (message.choice) {
    case UnsavedChoice::keep_editing: desk_.waiting.then.reset(); return;
    case UnsavedChoice::save: return (*this)(SavePlan{});
    case UnsavedChoice::discard:
        desk_.history.mark_saved(desk_.history.current_step());
        if (desk_.waiting.then) run(*std::exchange(desk_.waiting.then, std::nullopt));
    }
}

void Runner::operator()(const AnswerRecovery& message)
{
    desk_.dialog = {};
    if (desk_.recoverable.empty()) return;
    const std::filesystem::path folder = desk_.recoverable.back();
    desk_.recoverable.pop_back();
    if (message.recover) {
        desk_.recoverable.clear();  // one at a time: the next desk offers the others
        if (recover(desk_, folder)) desk_.recovered_from = folder;
        return;
    }
    drop_recovery(folder);
    if (!desk_.recoverable.empty()) desk_.dialog = {DialogKind::recovery, {}};
}

void Runner::operator()(const ShowDialog& message)
{
    desk_.dialog = {message.dialog, message.about};
    if (message.dialog == DialogKind::new_patient) desk_.dialog.about.clear();
}

void Runner::operator()(const CloseDialog&)
{
    if (desk_.dialog.kind == DialogKind::unsaved) desk_.waiting.then.reset();
    desk_.dialog = {};
}

void Runner::operator()(const ChangePreferences& message) { desk_.preferences = message.next; }

void Runner::operator()(const ToggleFavourite& message)
{
    auto& favourites = desk_.preferences.favourites;
    if (favourites.erase(message.exercise.text) == 0) favourites.insert(message.exercise.text);
}

}
