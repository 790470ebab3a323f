#include "app/desk/panels/exercises/add_exercise.h"

#include "engine/wording/date_words.h"

namespace pacewise {

namespace {

/// On this day: the legal place that costs the fewest points, else the one that breaks the fewest rules.
const MoveTo* best_on(const std::vector<MoveTo>& places, Weekday day)
{
    const MoveTo* best = nullptr;
    for (const MoveTo& place : places)
        if (place.slot.day == day && (!best || is_better(place.change, best->change))) best = &place;
    return best;
}

std::string refusal(const Ui& ui, const Scene& scene, const ExerciseId& id, Weekday day, const MoveTo* best)
{
    const std::string why = best && !best->change.broken.empty() ? ui.say(best->change.broken.front().says)
                                                                 : ui.say("exercises.no_session_there");
    return ui.say("exercises.cannot_stand", {{"exercise", exercise_name(ui, scene, id)},
                                             {"day", weekday_words_inside(ui.words(), day)},
                                             {"why", why}});
}

}

std::optional<Weekday> chosen_day(const Scene& scene)
{
    if (!scene.document.plan) return {};
    return scene.selection.item ? std::optional(scene.selection.item->day) : scene.selection.day;
}

void add_exercise(const Scene& scene, const ExerciseId& id, AddExerciseState& state, Outbox& outbox)
{
    state.refusal.clear();
    const auto day = chosen_day(scene);
    if (!day) return outbox.edit(AddPin{Pin{.exercise = id}});
    state.asked = PlacesQuestion{id, scene.selection.phase};
    state.day = *day;
}

void go_on_adding(const Ui& ui, const Scene& scene, AddExerciseState& state, Outbox& outbox)
{
    if (!state.asked) return;
    if (!scene.document.plan) return state.asked.reset();
    const auto* places = scene.answers.find<std::vector<MoveTo>>(*state.asked);
    if (!places) return outbox.ask(AskAbout{*state.asked});
    const MoveTo* best = best_on(*places, state.day);
    if (best && best->change.broken.empty())
        outbox.edit(PlaceItem{{state.asked->phase, best->slot.day, best->slot.at, state.asked->exercise}});
    else
        state.refusal = refusal(ui, scene, state.asked->exercise, state.day, best);
    state.asked.reset();
}

}
