#include "app/desk/dialogs/command.h"

namespace pacewise {

namespace {

using Asked = std::optional<Message>;

template <class T> Asked with_document(const Scene& scene, T message)
{
    return scene.document.is_empty() ? Asked() : Asked(std::move(message));
}

template <class T> Asked with_plan(const Scene& scene, T message)
{
    return scene.document.plan ? Asked(std::move(message)) : Asked();
}

Asked show_tab(const Scene& scene, BottomTab tab)
{
    Selection next = scene.selection;
    next.tab = tab;
    return Select{next};
}

Asked show_part(const Scene& scene, InspectorPart part)
{
    if (!scene.document.plan) return {};
    Selection next = scene.selection;
    next.part = part;
    return Select{next};
}

Asked show_day(const Scene& scene, Weekday day)
{
    if (!scene.document.plan) return {};
    Selection next = scene.selection;
    next.day = day;
    next.item.reset();
    return Select{next};
}

Asked other_phase(const Scene& scene, int by)
{
    if (!scene.document.plan) return {};
    Selection next = scene.selection;
    next.phase += by;
    if (next.phase < 0 || next.phase >= static_cast<int>(scene.document.plan->phases.size())) return {};
    next.week = scene.document.plan->phases[static_cast<std::size_t>(next.phase)].weeks.least;
    next.item.reset();
    return Select{next};
}

Asked changed_look(const Scene& scene, const std::function<void(Preferences&)>& change)
{
    Preferences next = scene.preferences;
    change(next);
    return ChangePreferences{next};
}

Asked edit(const Scene& scene, EditMessage message)
{
    return scene.document.is_empty() ? Asked() : Asked(Message(std::move(message)));
}

std::vector<DeskCommand> file_commands()
{
    return {{"command.new",
             {.key = 'N', .ctrl = true},
             [](const Scene&) -> Asked { return ShowDialog{DialogKind::new_patient}; }},
            {"command.open", {.key = 'O', .ctrl = true}, [](const Scene&) -> Asked { return OpenPlan{}; }},
            {"command.save",
             {.key = 'S', .ctrl = true},
             [](const Scene& scene) { return with_document(scene, SavePlan{}); }},
            {"command.save_as",
             {.key = 'S', .ctrl = true, .shift = true},
             [](const Scene& scene) { return with_document(scene, SavePlanAs{}); }},
            {"command.duplicate",
             {.key = 'D', .ctrl = true},
             [](const Scene& scene) { return with_document(scene, SavePlanAs{}); }},
            {"command.print",
             {.key = 'P', .ctrl = true},
             [](const Scene& scene) { return show_tab(scene, BottomTab::print); }},
            {"command.close", {.key = 'Q', .ctrl = true}, [](const Scene&) -> Asked { return CloseDesk{}; }}};
}

std::vector<DeskCommand> plan_commands()
{
    return {{"command.undo", {.key = 'Z', .ctrl = true}, [](const Scene&) -> Asked { return Undo{}; }},
            {"command.redo",
             {.key = 'Z', .ctrl = true, .shift = true},
             [](const Scene&) -> Asked { return Redo{}; }},
            {"command.plan_afresh",
             {.key = key::f5},
             [](const Scene& scene) { return edit(scene, PlanAfresh{}); }},
            {"command.plan_again",
             {.key = key::f5, .shift = true},
             [](const Scene& scene) { return edit(scene, PlanAgain{}); }},
            {"command.stop",
             {},
             [](const Scene& scene) { return scene.planning ? Asked(StopPlanning{}) : Asked(); }},
            {"command.approve",
             {},
             [](const Scene& scene) { return with_plan(scene, ShowDialog{DialogKind::approve}); }},
            {"command.new_exercise", {}, [](const Scene&) -> Asked {
                 return ShowDialog{DialogKind::exercise_editor};
             }}};
}

std::vector<DeskCommand> view_commands()
{
    return {{"command.why",
             {.key = 'W'},
             [](const Scene& scene) { return show_part(scene, InspectorPart::why); }},
            {"command.swap",
             {.key = 'S'},
             [](const Scene& scene) { return show_part(scene, InspectorPart::swap); }},
            {"command.alternatives",
             {.key = 'A'},
             [](const Scene& scene) { return show_part(scene, InspectorPart::alternatives); }},
            {"command.how",
             {.key = 'H'},
             [](const Scene& scene) { return show_part(scene, InspectorPart::how); }},
            {"command.search",
             {.key = 'F', .ctrl = true},
             [](const Scene& scene) { return show_tab(scene, BottomTab::exercises); }},
            {"command.load",
             {.key = 'L', .ctrl = true},
             [](const Scene& scene) { return show_tab(scene, BottomTab::load); }},
            {"command.problems",
             {.key = 'M', .ctrl = true},
             [](const Scene& scene) { return show_tab(scene, BottomTab::problems); }},
            {"command.compare",
             {.key = 'J', .ctrl = true},
             [](const Scene& scene) { return show_tab(scene, BottomTab::compare); }},
            {"command.protocol",
             {.key = 'R', .ctrl = true},
             [](const Scene& scene) { return show_tab(scene, BottomTab::protocol); }},
            {"command.week",
             {.key = 'E', .ctrl = true},
             [](const Scene& scene) { return show_tab(scene, BottomTab::week); }},
            {"command.phase_before",
             {.key = key::page_up},
             [](const Scene& scene) { return other_phase(scene, -1); }},
            {"command.phase_after", {.key = key::page_down}, [](const Scene& scene) {
                 return other_phase(scene, 1);
             }}};
}

std::vector<DeskCommand> day_commands()
{
    static constexpr const char* names[] = {"command.monday",   "command.tuesday", "command.wednesday",
                                            "command.thursday", "command.friday",  "command.saturday",
                                            "command.sunday"};
    std::vector<DeskCommand> commands;
    for (const Weekday day : all_weekdays)
        commands.push_back({names[index_of(day)], {.key = '1' + index_of(day)}, [day](const Scene& scene) {
                                return show_day(scene, day);
                            }});
    return commands;
}

std::vector<DeskCommand> look_commands()
{
    return {{"command.larger",
             {.key = '=', .ctrl = true},
             [](const Scene& scene) {
                 return changed_look(scene, [](Preferences& look) {
                     look.text_percent = std::min(250, look.text_percent + 25);
                 });
             }},
            {"command.smaller",
             {.key = '-', .ctrl = true},
             [](const Scene& scene) {
                 return changed_look(scene, [](Preferences& look) {
                     look.text_percent = std::max(100, look.text_percent - 25);
                 });
             }},
            {"command.contrast",
             {},
             [](const Scene& scene) {
                 return changed_look(scene,
                                     [](Preferences& look) { look.high_contrast = !look.high_contrast; });
             }},
            {"command.motion",
             {},
             [](const Scene& scene) {
                 return changed_look(scene,
                                     [](Preferences& look) { look.reduced_motion = !look.reduced_motion; });
             }},
            {"command.english",
             {},
             [](const Scene& scene) {
                 return changed_look(scene, [](Preferences& look) { look.language = "en"; });
             }},
            {"command.spanish",
             {},
             [](const Scene& scene) {
                 return changed_look(scene, [](Preferences& look) { look.language = "es"; });
             }},
            {"command.preferences",
             {.key = ',', .ctrl = true},
             [](const Scene&) -> Asked { return ShowDialog{DialogKind::preferences}; }},
            {"command.palette",
             {.key = 'K', .ctrl = true},
             [](const Scene&) -> Asked { return ShowDialog{DialogKind::palette}; }},
            {"command.keys",
             {.key = '/', .shift = true},
             [](const Scene&) -> Asked { return ShowDialog{DialogKind::keys}; }},
            {"command.help", {.key = key::f1}, [](const Scene&) -> Asked {
                 return ShowDialog{DialogKind::keys};
             }}};
}

}

const std::vector<DeskCommand>& desk_commands()
{
    static const std::vector<DeskCommand> all = [] {
        std::vector<DeskCommand> commands;
        for (auto part : {file_commands(), plan_commands(), view_commands(), day_commands(), look_commands()})
            for (DeskCommand& command : part) commands.push_back(std::move(command));
        return commands;
    }();
    return all;
}

std::optional<Message> command_for(const Chord& chord, const Scene& scene)
{
    for (const DeskCommand& command : desk_commands())
        if (command.chord.key != 0 && command.chord == chord) return command.message(scene);
    return {};
}

}
