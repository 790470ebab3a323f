#include "app/desk/session/workspace.h"

namespace pacewise {

Scene scene_of(const Workspace& desk, bool planning)
{
    return {.document = desk.document(),
            .history = desk.history,
            .selection = desk.selection,
            .preferences = desk.preferences,
            .library = desk.library,
            .answers = desk.answers,
            .facts = desk.facts,
            .request_facts = desk.request_facts,
            .planning = planning,
            .late_answer = desk.late.has_value(),
            .file = desk.file,
            .problems = desk.problems,
            .today = desk.today,
            .planned_at = desk.planned_at,
            .fresh = desk.fresh};
}

void say(Workspace& desk, std::string words)
{
    desk.said = std::move(words);
    desk.said_at = desk.now;
}

void report(Workspace& desk, std::string words)
{
    desk.problems.push_back({words, true});
    desk.dialog = {DialogKind::trouble, std::move(words)};
}

void show_document(Workspace& desk, PlanDocument document, std::filesystem::path file)
{
    desk.history = History(std::move(document));
    desk.file = std::move(file);
    desk.selection = {};
    desk.answers.forget();
    desk.facts = nullptr;
    desk.request_facts = nullptr;
    desk.late.reset();
    desk.fresh.clear();
    desk.problems.clear();
    desk.dialog = {};
}

}
