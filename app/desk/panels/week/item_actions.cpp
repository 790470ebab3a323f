#include "app/desk/panels/week/item_actions.h"

#include "app/desk/panels/week/week_frame.h"

namespace pacewise {

namespace {

void turn_pin(WeekFrame& frame, const ItemPlace& place)
{
    if (const Pin* pin = pin_of(*frame.document().request, place))
        frame.outbox.edit(RemovePin{*pin});
    else
        frame.outbox.edit(
            AddPin{{.exercise = place.exercise, .day = place.day, .phase = place.phase + 1, .at = place.at}});
    select_item(frame, place);
}

void show_part(WeekFrame& frame, const ItemPlace& place, InspectorPart part)
{
    Selection next = frame.scene.selection;
    next.item = place;
    next.exercise = place.exercise;
    next.day.reset();
    next.part = part;
    frame.outbox.ask(Select{next});
}

void step(WeekFrame& frame, const ItemPlace& place, WeekStep where)
{
    frame.state.pending = PendingMove{frame.document().plan, MovesQuestion{place}, where};
}

/// What is selected will not stand there any more: its day is.
void leave(WeekFrame& frame, const ItemPlace& place)
{
    select_day(frame, place.day);
    frame.ui.focus.at = frame.ui.named(std::string(word_of(place.day)));
}

}

Chord chord_of(ItemAction action)
{
    switch (action) {
    case ItemAction::pin: return {.key = 'P'};
    case ItemAction::ban: return {.key = 'B'};
    case ItemAction::take_off: return {.key = key::del};
    case ItemAction::day_before: return {.key = key::left, .alt = true};
    case ItemAction::day_after: return {.key = key::right, .alt = true};
    case ItemAction::why: return {.key = 'W'};
    case ItemAction::swap: return {.key = 'S'};
    }
    return {};
}

std::string name_of(ItemAction action)
{
    switch (action) {
    case ItemAction::pin: return "pin";
    case ItemAction::ban: return "ban";
    case ItemAction::take_off: return "take off";
    case ItemAction::day_before: return "day before";
    case ItemAction::day_after: return "day after";
    case ItemAction::why: return "why";
    case ItemAction::swap: return "swap";
    }
    return {};
}

std::string label_of(const WeekFrame& frame, ItemAction action, const ItemPlace& place)
{
    const Ui& ui = frame.ui;
    switch (action) {
    case ItemAction::pin: return ui.say(pin_of(*frame.document().request, place) ? "week.unpin" : "week.pin");
    case ItemAction::ban: return ui.say("week.ban");
    case ItemAction::take_off: return ui.say("week.take_off");
    case ItemAction::day_before: return ui.say("week.day_before");
    case ItemAction::day_after: return ui.say("week.day_after");
    case ItemAction::why: return ui.say("week.why");
    case ItemAction::swap: return ui.say("week.swap");
    }
    return {};
}

void act(WeekFrame& frame, ItemAction action, const ItemPlace& place)
{
    frame.state.notice.clear();
    switch (action) {
    case ItemAction::pin: return turn_pin(frame, place);
    case ItemAction::ban: frame.outbox.edit(Ban{place.exercise}); return leave(frame, place);
    case ItemAction::take_off: frame.outbox.edit(RemoveItem{place}); return leave(frame, place);
    case ItemAction::day_before: return step(frame, place, WeekStep::day_before);
    case ItemAction::day_after: return step(frame, place, WeekStep::day_after);
    case ItemAction::why: return show_part(frame, place, InspectorPart::why);
    case ItemAction::swap: return show_part(frame, place, InspectorPart::swap);
    }
}

void ask_why(WeekFrame& frame, Weekday day)
{
    Selection next = frame.scene.selection;
    next.item.reset();
    next.exercise.reset();
    next.day = day;
    next.part = InspectorPart::why;
    frame.outbox.ask(Select{next});
}

}
