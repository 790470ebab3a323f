#include "app/desk/document/edit_places.h"

#include "app/desk/document/with_request.h"
#include "engine/adapt/change.h"

#include <algorithm>

namespace pacewise {

namespace {

Pin pin_at(const ItemPlace& place)
{
    return {.exercise = place.exercise, .day = place.day, .phase = place.phase + 1, .at = place.at};
}

BannedPlace not_at(const ItemPlace& place)
{
    return {.exercise = place.exercise, .day = place.day, .phase = place.phase + 1, .at = place.at};
}

bool is_there(const Pin& pin, const ItemPlace& place)
{
    return pin.exercise == place.exercise && pin.is_in_phase(place.phase) && pin.day == place.day &&
           (!pin.at || *pin.at == place.at);
}

/// The dose that was typed for this very place; a place that moves takes it along.
std::optional<TypedDose> dose_typed_at(const Request& request, const ItemPlace& place)
{
    for (const Pin& pin : request.pins)
        if (is_there(pin, place) && pin.dose) return pin.dose;
    return {};
}

void want_at(Request& request, const ItemPlace& place, const std::optional<TypedDose>& dose = {})
{
    std::erase_if(request.banned_places, [&](const BannedPlace& banned) {
        return banned.exercise == place.exercise && banned.covers(place.phase, place.day, place.at);
    });
    std::erase(request.bans, place.exercise);
    Pin pin = pin_at(place);
    pin.dose = dose;
    const bool is_wanted = std::any_of(request.pins.begin(), request.pins.end(), [&](const Pin& each) {
        return each == pin || (!dose && is_there(each, place) && each.at && each.phase);
    });
    if (!is_wanted) request.pins.push_back(std::move(pin));
}

void want_not_at(Request& request, const ItemPlace& place)
{
    std::erase_if(request.pins, [&](const Pin& pin) { return is_there(pin, place); });
    if (std::find(request.banned_places.begin(), request.banned_places.end(), not_at(place)) ==
        request.banned_places.end())
        request.banned_places.push_back(not_at(place));
}

void never_again(Request& request, const ExerciseId& exercise)
{
    std::erase_if(request.pins, [&](const Pin& pin) { return pin.exercise == exercise; });
    std::erase_if(request.banned_places, [&](const auto& place) { return place.exercise == exercise; });
    std::erase(request.bans, exercise);
    request.bans.push_back(exercise);
}

/// "Move {} to Thursday"
Translations to_day(const std::string& english, const std::string& spanish, const Request& request,
                    const ExerciseId& exercise, Weekday day)
{
    const Translations word = day_words(day);
    return about_exercise(english + word.in("en"), spanish + word.in("es"), request, exercise);
}

std::vector<ItemPlace> places_of_exercise(const Plan& plan, const ExerciseId& exercise)
{
    std::vector<ItemPlace> places;
    for (int phase = 0; phase < static_cast<int>(plan.phases.size()); ++phase)
        for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(phase)].sessions)
            for (const PlannedItem& item : session.items)
                if (item.exercise == exercise) places.push_back({phase, session.day, session.at, exercise});
    return places;
}

}

Edit edit_by(const MoveItem& asked, const PlanDocument& before)
{
    if (asked.day == asked.from.day && asked.at == asked.from.at) return {{}, before};
    Request next = *before.request;
    ItemPlace to = asked.from;
    to.day = asked.day;
    to.at = asked.at;
    const auto dose = dose_typed_at(next, asked.from);
    want_not_at(next, asked.from);
    want_at(next, to, dose);
    return with_request(to_day("Move {} to ", "Mover {} al ", next, to.exercise, to.day), before, next);
}

Edit edit_by(const PlaceItem& asked, const PlanDocument& before)
{
    Request next = *before.request;
    want_at(next, asked.place);
    return with_request(to_day("Put {} on ", "Poner {} el ", next, asked.place.exercise, asked.place.day),
                        before, next);
}

Edit edit_by(const RemoveItem& asked, const PlanDocument& before)
{
    Request next = *before.request;
    want_not_at(next, asked.place);
    return with_request(to_day("Take {} off ", "Quitar {} del ", next, asked.place.exercise, asked.place.day),
                        before, next);
}

Edit edit_by(const SwapItem& asked, const PlanDocument& before)
{
    if (asked.other == asked.place.exercise) return {{}, before};
    Request next = *before.request;
    ItemPlace other = asked.place;
    other.exercise = asked.other;
    want_not_at(next, asked.place);
    want_at(next, other);
    const std::string name_en = name_of(next, asked.other).in("en"),
                      name_es = name_of(next, asked.other).in("es");
    return with_request(
        about_exercise("Swap {} for " + name_en, "Cambiar {} por " + name_es, next, asked.place.exercise),
        before, next);
}

Edit edit_by(const SwapEverywhere& asked, const PlanDocument& before)
{
    if (!before.plan || asked.other == asked.exercise) return {{}, before};
    const std::vector<ItemPlace> places = places_of_exercise(*before.plan, asked.exercise);
    if (places.empty()) return {{}, before};
    Request next = *before.request;
    for (ItemPlace place : places) {
        place.exercise = asked.other;
        want_at(next, place);
    }
    never_again(next, asked.exercise);
    const std::string name_en = name_of(next, asked.other).in("en"),
                      name_es = name_of(next, asked.other).in("es");
    return with_request(about_exercise("Swap {} for " + name_en + " everywhere",
                                       "Cambiar {} por " + name_es + " en todo el plan", next,
                                       asked.exercise),
                        before, next);
}

}
