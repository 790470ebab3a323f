#include "app/desk/panels/exercises/exercises_panel.h"

#include "app/desk/panels/exercises/exercise_list.h"
#include "app/desk/panels/exercises/filter_bar.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/wording/date_words.h"

namespace pacewise {

namespace {

constexpr float tools_width = 310, wide_enough = 760, high_enough = 430;  // at 100 %

void choose(const Scene& scene, const ExerciseId& id, Outbox& outbox)
{
    Selection next = scene.selection;
    // The day stays chosen, so that what is added goes there.
    if (next.item) next.day = next.item->day;
    next.item.reset();
    next.exercise = id;
    outbox.ask(Select{next});
}

std::string add_label(const Ui& ui, const Scene& scene)
{
    const auto day = chosen_day(scene);
    return day ? ui.say("exercises.add_to", {{"day", weekday_words_inside(ui.words(), *day)}})
               : ui.say("exercises.add");
}

bool flowing_button(Ui& ui, const std::string& name, const char* sign, const std::string& label)
{
    flow(ui, button_width(ui, label, true));
    return icon_button(ui, name, sign, label);
}

/// What can be done with the chosen exercise.
void draw_actions(Ui& ui, const Scene& scene, ExercisesPanelState& state, Outbox& outbox)
{
    if (icon_button(ui, "new", icon::add, ui.say("exercises.new")))
        outbox.ask(ShowDialog{DialogKind::exercise_editor, ""});
    const auto& id = scene.selection.exercise;
    if (!id) return;
    if (flowing_button(ui, "edit", icon::edit, ui.say("exercises.edit")))
        outbox.ask(ShowDialog{DialogKind::exercise_editor, id->text});
    if (scene.document.is_empty()) return;
    if (flowing_button(ui, "add", icon::calendar, add_label(ui, scene)))
        add_exercise(scene, *id, state.adding, outbox);
    if (flowing_button(ui, "pin", icon::pin, ui.say("exercises.pin")))
        outbox.edit(AddPin{Pin{.exercise = *id}});
}

/// True when Down asks for the first row of the list.
bool draw_search(Ui& ui, ExercisesPanelState& state)
{
    search_field(ui, "search", ui.say("exercises.hint"), state.text);
    return ui.focus.at == ui.named("search") && take(ui.chords, {key::down});
}

void draw_count(Ui& ui, const std::vector<FoundExercise>& found)
{
    if (found.empty())
        plain(ui, ui.say("exercises.nothing_found"));
    else
        small_words(ui, ui.counted("exercises.count", static_cast<int>(found.size())));
}

void act_on(const Scene& scene, const ListAnswer& said, ExercisesPanelState& state, Outbox& outbox)
{
    if (said.starred) outbox.ask(ToggleFavourite{said.starred->id});
    if (said.chosen) choose(scene, said.chosen->id, outbox);
    if (!said.entered) return;
    if (scene.document.is_empty()) return choose(scene, said.entered->id, outbox);
    add_exercise(scene, said.entered->id, state.adding, outbox);
}

void draw_tools(Ui& ui, const Scene& scene, ExercisesPanelState& state, Outbox& outbox)
{
    draw_actions(ui, scene, state, outbox);
    ImGui::Spacing();
    draw_filter_bar(ui, state.filter, !scene.document.is_empty());
}

void draw_found(Ui& ui, const Scene& scene, ExercisesPanelState& state, bool to_list, Outbox& outbox)
{
    const auto& found = state.finder.find(scene, state.text, state.filter);
    go_on_adding(ui, scene, state.adding, outbox);
    if (!state.adding.refusal.empty()) notice(ui, NoticeKind::warning, state.adding.refusal);
    draw_count(ui, found);
    state.figures.belongs_to(state.finder.catalog());
    act_on(scene, draw_exercise_list(ui, scene, found, state.figures, to_list), state, outbox);
}

/// Where it is wide, the tools stand beside the list and leave it the height.
void draw_beside(Ui& ui, const Scene& scene, ExercisesPanelState& state, Outbox& outbox)
{
    ImGui::BeginChild("tools", {ui.px(tools_width), 0}, false);
    draw_tools(ui, scene, state, outbox);
    ImGui::EndChild();
    ImGui::SameLine(0, ui.px(14));
    ImGui::BeginChild("found", {0, 0}, false);
    const bool to_list = draw_search(ui, state);
    draw_found(ui, scene, state, to_list, outbox);
    ImGui::EndChild();
}

/// Says by a sign that something is filtered though no filter is seen.
void draw_filter_toggle(Ui& ui, ExercisesPanelState& state)
{
    const std::string label = ui.say("exercises.filters") + (state.filter.is_empty() ? "" : " *");
    flow(ui, button_width(ui, label));
    if (toggle(ui, "filters", label, state.shows_filters)) state.shows_filters = !state.shows_filters;
}

void draw_below(Ui& ui, const Scene& scene, ExercisesPanelState& state, Outbox& outbox)
{
    const bool is_low = ImGui::GetContentRegionAvail().y < ui.px(high_enough);
    const bool to_list = draw_search(ui, state);
    draw_actions(ui, scene, state, outbox);
    if (is_low) draw_filter_toggle(ui, state);
    if (!is_low || state.shows_filters) draw_filter_bar(ui, state.filter, !scene.document.is_empty());
    draw_found(ui, scene, state, to_list, outbox);
}

}

void draw_exercises(Ui& ui, const Scene& scene, ExercisesPanelState& state, Outbox& outbox)
{
    if (ImGui::GetContentRegionAvail().x >= ui.px(wide_enough))
        draw_beside(ui, scene, state, outbox);
    else
        draw_below(ui, scene, state, outbox);
}

}
