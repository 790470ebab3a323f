// Plans come and go: opened, begun, saved, brought back, closed. Unsaved work is asked about first.
#include "app/desk/session/documents.h"
#include "app/desk/session/preferences_file.h"
#include "app/desk/session/recovery.h"
#include "app/desk/session/recovery_places.h"
#include "app/desk/session/runner.h"
#include "engine/base/text.h"

#include <utility>

namespace pacewise {

namespace {

Translations nothing_to_save()
{
    return in_words("There is no plan yet for what is asked, so there is nothing to save. Wait for it, use "
                    "one of the repairs, or undo the last step. Your work is kept meanwhile.",
                    "Todavía no hay plan para lo que se pide, así que no hay nada que guardar. Espere, use "
                    "una de las soluciones o deshaga el último paso. Su trabajo se conserva mientras tanto.");
}

Translations no_protocol(const ProtocolId& id)
{
    const std::string name = in_quotes(id.text);
    return in_words("There is no protocol " + name + " any more. Choose another one.",
                    "Ya no existe el protocolo " + name + ". Elija otro.");
}

}

bool Runner::may_leave(Message then)
{
    if (std::exchange(desk_.waiting.discards, false) || !desk_.history.dirty()) return true;
    desk_.waiting.then = std::move(then);
    desk_.dialog = {DialogKind::unsaved, {}};
    return false;
}

void Runner::go_on()
{
    if (auto then = std::exchange(desk_.waiting.then, std::nullopt)) run(std::move(*then));
}

void Runner::open(const std::filesystem::path& file)
{
    Read<PlanDocument> opened = open_document(desk_.library, file, desk_.today);
    if (!opened.value)
        return report(desk_, opened.problems.empty() ? Said(file.string()) : said_of(opened.problems));
    const bool is_plan = opened.value->plan != nullptr;
    show_document(desk_, std::move(*opened.value), is_plan ? file : std::filesystem::path());
    for (const Diagnostic& problem : opened.problems)
        tell(desk_, {said_of(problem), problem.severity == Severity::error});
    if (is_plan) remember(desk_.preferences, file);
}

void Runner::operator()(const OpenPlan& message)
{
    if (message.file.empty()) {
        asking_.ask({.save = false, .title = "Pacewise"},
                    [](const std::filesystem::path& file) { return OpenPlan{file}; });
        return;
    }
    if (desk_.dialog.kind == DialogKind::open_file) desk_.dialog = {};
    if (may_leave(message)) open(message.file);
}

void Runner::save(const std::filesystem::path& file)
{
    const long step = desk_.history.current_step();
    save_document(desk_.document(), file);
    desk_.history.mark_saved(step);
    desk_.file = file;
    remember(desk_.preferences, file);
    say_saved(desk_, file);
}

void Runner::operator()(const SavePlan&) { (*this)(SavePlanAs{desk_.file}); }

void Runner::operator()(const SavePlanAs& message)
{
    const PlanDocument& document = desk_.document();
    if (document.is_empty()) return;
    if (!document.is_answered()) return report(desk_, nothing_to_save());
    if (message.file.empty()) {
        const std::string name = document.request->patient.id.text + "-plan.yaml";
        asking_.ask({.save = true, .title = "Pacewise", .folder = desk_.file.parent_path(), .name = name},
                    [](const std::filesystem::path& file) { return SavePlanAs{file}; });
        return;
    }
    save(message.file);
    if (desk_.dialog.kind == DialogKind::save_file) desk_.dialog = {};
    go_on();
}

void Runner::operator()(const NewPlan& message)
{
    if (!may_leave(message)) return;
    auto document = new_document(desk_.library, message);
    if (!document) return report(desk_, no_protocol(message.protocol));
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
    case UnsavedChoice::keep_editing: desk_.waiting = {}; return;
    case UnsavedChoice::save: return (*this)(SavePlan{});
    case UnsavedChoice::discard:
        desk_.waiting.discards = true;
        go_on();
        desk_.waiting.discards = false;
    }
}

void Runner::operator()(const AnswerRecovery& message)
{
    desk_.dialog = {};
    if (desk_.recoverable.empty()) return;
    const std::filesystem::path file = desk_.recoverable.back();
    desk_.recoverable.pop_back();
    if (message.recover) {
        desk_.recoverable.clear();  // one at a time: the next desk offers the others
        if (recover(desk_, file)) desk_.recovered_from = file;
        return;
    }
    drop_recovery(file);
    desk_.dialog = recovery_question(desk_);
}

}
