#include "app/desk/panels/week/pending_move.h"

#include "app/desk/panels/week/item_actions.h"
#include "app/desk/panels/week/week_frame.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_legal(const MoveTo& place) { return place.change.broken.empty(); }

bool lies(const MoveTo& to, const ItemPlace& from, WeekStep step)
{
    switch (step) {
    case WeekStep::day_before: return to.slot.day < from.day;
    case WeekStep::day_after: return to.slot.day > from.day;
    case WeekStep::earlier: return to.slot.day == from.day && to.slot.at < from.at;
    case WeekStep::later: return to.slot.day == from.day && to.slot.at > from.at;
    }
    return false;
}

int distance(const MoveTo& to, const ItemPlace& from)
{
    return std::abs(index_of(to.slot.day) - index_of(from.day)) * 24 * 60 +
           (to.slot.day == from.day ? std::abs(to.slot.at.minutes - from.at.minutes) : 0);
}

/// The exercise as it will stand there.
ItemPlace moved_to(const PlanQuestion& question, const MoveTo& to)
{
    const auto* moved = std::get_if<MovesQuestion>(&question);
    return {to.phase, to.slot.day, to.slot.at,
            moved ? moved->item.exercise : std::get<PlacesQuestion>(question).exercise};
}

void carry_out(WeekFrame& frame, const PlanQuestion& question, const MoveTo& to)
{
    const ItemPlace place = moved_to(question, to);
    if (const auto* moved = std::get_if<MovesQuestion>(&question))
        frame.outbox.edit(MoveItem{moved->item, place.day, place.at});
    else
        frame.outbox.edit(PlaceItem{place});
    select_item(frame, place);
    frame.ui.focus.at = frame.ui.named(item_name(place));
}

void say_why_not(WeekFrame& frame, const MoveTo* to, const std::string& nowhere)
{
    const Ui& ui = frame.ui;
    frame.state.notice =
        to ? ui.say("week.cannot", {{"day", ui.say("week." + std::string(word_of(to->slot.day)))},
                                    {"clock", clock_text(to->slot.at)},
                                    {"reason", reason_words(ui, to->change)}})
           : ui.say(nowhere);
}

/// The illegal place that is nearest in this direction: its rule is told.
const MoveTo* nearest(const std::vector<MoveTo>& places, const ItemPlace& from, WeekStep step)
{
    const MoveTo* best = nullptr;
    for (const MoveTo& place : places)
        if (lies(place, from, step) && (!best || distance(place, from) < distance(*best, from)))
            best = &place;
    return best;
}

void take_step(WeekFrame& frame, const PlanQuestion& question, const std::vector<MoveTo>& places,
               WeekStep step)
{
    const ItemPlace& from = std::get<MovesQuestion>(question).item;
    if (const MoveTo* to = step_from(places, from, step)) return carry_out(frame, question, *to);
    say_why_not(frame, nearest(places, from, step), "week.no_step");
}

void let_go_at(WeekFrame& frame, const PlanQuestion& question, const std::vector<MoveTo>& places,
               const WeekSpot& spot)
{
    const MoveTo* to = place_at(places, spot);
    if (to && is_legal(*to)) return carry_out(frame, question, *to);
    say_why_not(frame, to, "week.no_place");
}

}

const MoveTo* place_at(const std::vector<MoveTo>& places, const WeekSpot& spot)
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const MoveTo& place) {
        return place.slot.day == spot.day && (!spot.at || place.slot.at == *spot.at);
    });
    return found == places.end() ? nullptr : &*found;
}

const MoveTo* step_from(const std::vector<MoveTo>& places, const ItemPlace& from, WeekStep step)
{
    const MoveTo* best = nullptr;
    for (const MoveTo& place : places) {
        if (!is_legal(place) || !lies(place, from, step)) continue;
        const int far = distance(place, from), so_far = best ? distance(*best, from) : 0;
        if (!best || far < so_far || (far == so_far && place.change.points < best->change.points))
            best = &place;
    }
    return best;
}

void work_off_pending(WeekFrame& frame)
{
    std::optional<PendingMove>& pending = frame.state.pending;
    if (!pending) return;
    if (pending->plan != frame.document().plan) return pending.reset();
    const auto* places = frame.scene.answers.find<std::vector<MoveTo>>(pending->question);
    if (!places) return frame.outbox.ask(AskAbout{pending->question});
    const PendingMove now = *pending;
    pending.reset();
    if (const auto* spot = std::get_if<WeekSpot>(&now.to))
        let_go_at(frame, now.question, *places, *spot);
    else
        take_step(frame, now.question, *places, std::get<WeekStep>(now.to));
}

std::string points_words(const Ui& ui, long points)
{
    if (points == 0) return ui.say("week.no_cost");
    const int count = static_cast<int>(points < 0 ? -points : points);
    return (points > 0 ? "+" : "\u2212") + ui.counted("week.points", count);
}

std::string reason_words(const Ui& ui, const Change& change)
{
    return change.broken.empty() ? "" : ui.say(change.broken.front().says);
}

}
