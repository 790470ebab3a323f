#include "app/desk/panels/inspector/item_actions.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/icon.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr Chord pin_key{'P'}, ban_key{'B'}, off_key{key::del}, star_key{'F'};

bool fits(const Pin& pin, const Subject& subject)
{
    if (pin.exercise != subject.exercise->id) return false;
    if (!subject.place) return !pin.day && !pin.at && !pin.dose;
    return pin.is_in_phase(subject.place->phase) && pin.day == subject.place->day &&
           (!pin.at || *pin.at == subject.place->at);
}

bool is_banned(const Scene& scene, const ExerciseId& id)
{
    const auto& bans = scene.document.request->bans;
    return std::find(bans.begin(), bans.end(), id) != bans.end();
}

/// The keys of this pane, while nobody types.
bool is_at_keys(const Ui& ui)
{
    return ui.focus.at.starts_with(ui.named("")) && !ImGui::GetIO().WantTextInput;
}

struct Action {
    const char* name;
    const char* icon;
    const char* label;  ///< key of the words
    Chord key;
};

/// True when it was pressed, or its key.
bool action(Ui& ui, const Action& asked, bool first = false)
{
    const std::string label = ui.say(asked.label) + "  " + chord_text(asked.key);
    if (!first) flow(ui, button_width(ui, label, true));
    const bool pressed = icon_button(ui, asked.name, asked.icon, label);
    return (is_at_keys(ui) && take(ui.chords, asked.key)) || pressed;
}

void pin_action(Ui& ui, const Scene& scene, const Subject& subject, Outbox& outbox)
{
    const Pin* pin = pin_of(scene, subject);
    if (!action(ui, {"pin", icon::pin, pin ? "inspector.unpin" : "inspector.pin", pin_key}, true)) return;
    if (pin) return outbox.edit(RemovePin{*pin});
    Pin wanted{.exercise = subject.exercise->id};
    if (subject.place) {
        wanted.day = subject.place->day;
        wanted.phase = subject.place->phase + 1;
        wanted.at = subject.place->at;
    }
    outbox.edit(AddPin{wanted});
}

void ban_action(Ui& ui, const Scene& scene, const Subject& subject, Outbox& outbox)
{
    const ExerciseId& id = subject.exercise->id;
    const bool banned = is_banned(scene, id);
    if (!action(ui, {"ban", icon::ban, banned ? "inspector.allow" : "inspector.ban", ban_key})) return;
    banned ? outbox.edit(LiftTheBan{id}) : outbox.edit(Ban{id});
}

void off_action(Ui& ui, const Subject& subject, Outbox& outbox)
{
    const std::string label = ui.say("inspector.take_off") + "  " + chord_text(off_key);
    if (!subject.place) {
        flow(ui, button_width(ui, label));
        return disabled_button(ui, label, ui.say("inspector.not_in_week"));
    }
    if (action(ui, {"take off", icon::remove, "inspector.take_off", off_key}))
        outbox.edit(RemoveItem{*subject.place});
}

}

const Pin* pin_of(const Scene& scene, const Subject& subject)
{
    if (scene.document.is_empty()) return nullptr;
    for (const Pin& pin : scene.document.request->pins)
        if (fits(pin, subject)) return &pin;
    return nullptr;
}

void draw_item_actions(Ui& ui, const Scene& scene, const Subject& subject, Outbox& outbox)
{
    if (scene.document.is_empty()) return;
    pin_action(ui, scene, subject, outbox);
    ban_action(ui, scene, subject, outbox);
    off_action(ui, subject, outbox);
    const ExerciseId& id = subject.exercise->id;
    const bool liked = scene.preferences.favourites.contains(id.text);
    if (action(ui, {"favourite", liked ? icon::star : icon::star_empty,
                    liked ? "inspector.unstar" : "inspector.star", star_key}))
        outbox.ask(ToggleFavourite{id});
}

}
