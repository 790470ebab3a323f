#include "app/desk/session/workspace.h"

#include <algorithm>

namespace pacewise {

namespace {

std::vector<ItemPlace> items_of(const Plan& plan, int phase)
{
    std::vector<ItemPlace> items;
    for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(phase)].sessions)
        for (const PlannedItem& item : session.items)
            items.push_back({phase, session.day, session.at, item.exercise});
    return items;
}

bool is_told(const std::vector<DeskProblem>& told, const DeskProblem& problem)
{
    return std::any_of(told.begin(), told.end(),
                       [&](const DeskProblem& each) { return each.text == problem.text; });
}

void look_at(Selection& selection, const ItemPlace& item)
{
    selection.item = item;
    selection.exercise = item.exercise;
}

}

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

void follow_plan(Selection& selection, const Plan* plan)
{
    if (!plan) {
        selection.item.reset();
        return;
    }
    selection.phase = std::clamp(selection.phase, 0, static_cast<int>(plan->phases.size()) - 1);
    selection.week = std::clamp(selection.week, 1, plan->weeks);
    const std::vector<ItemPlace> items = items_of(*plan, selection.phase);
    if (!selection.item) {
        if (!selection.day && !selection.exercise && !items.empty()) look_at(selection, items.front());
        return;
    }
    if (selection.item->phase != selection.phase ||
        std::find(items.begin(), items.end(), *selection.item) != items.end())
        return;
    const auto same = std::find_if(items.begin(), items.end(), [&](const ItemPlace& each) {
        return each.exercise == selection.item->exercise;
    });
    if (same != items.end())
        look_at(selection, *same);
    else
        selection.item.reset();
}

void say(Workspace& desk, std::string words)
{
    desk.said = std::move(words);
    desk.said_at = desk.now;
}

void say_saved(Workspace& desk, const std::filesystem::path& file)
{
    const std::string name = file.filename().string();
    say(desk, in_language_of(desk, in_words("Saved: " + name, "Guardado: " + name)));
}

void tell(Workspace& desk, DeskProblem problem)
{
    if (!is_told(desk.problems, problem)) desk.problems.push_back(std::move(problem));
}

void report(Workspace& desk, Said words)
{
    tell(desk, {words, true});
    desk.dialog = {DialogKind::trouble, {}, std::move(words)};
}

const std::string& in_language_of(const Workspace& desk, const Translations& words)
{
    return words.in(desk.preferences.language == "es" ? "es" : "en");
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
    desk.problems = desk.library_problems;
    desk.dialog = {};
}

void tell_of_library(Workspace& desk, std::vector<DeskProblem> problems)
{
    std::erase_if(desk.problems,
                  [&](const DeskProblem& each) { return is_told(desk.library_problems, each); });
    desk.library_problems = std::move(problems);
    for (const DeskProblem& problem : desk.library_problems) tell(desk, problem);
}

}
