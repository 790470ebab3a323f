#include "tests/app/desk/document/desk_document.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

Pin pin_of(const ItemPlace& place)
{
    return {.exercise = place.exercise, .day = place.day, .phase = place.phase + 1, .at = place.at};
}

BannedPlace ban_of(const ItemPlace& place)
{
    return {.exercise = place.exercise, .day = place.day, .phase = place.phase + 1, .at = place.at};
}

MoveItem move_between(const ItemPlace& from, const ItemPlace& to) { return {from, to.day, to.at}; }

std::string name(const ExerciseId& exercise, const char* language)
{
    return planned().request->catalog->find(exercise)->name.in(language);
}

}

TEST_CASE("moving an item leaves a pin there and a banned place here, and the plan that follows keeps both")
{
    const auto [here, there] = can_move(planned());
    const PlanDocument moved = edited(planned(), move_between(here, there));
    CHECK(moved.request->pins == std::vector{pin_of(there)});
    CHECK(moved.request->banned_places == std::vector{ban_of(here)});
    CHECK_FALSE(moved.is_answered());
    CHECK(moved.plan == planned().plan);
    const PlanDocument after = with_plan(moved);
    CHECK(stands(*after.plan, there));
    CHECK_FALSE(stands(*after.plan, here));
    CHECK(after.plan->pins == moved.request->pins);
    CHECK(after.plan->banned_places == moved.request->banned_places);
}

TEST_CASE("moving an item back takes the marks of the first move back too")
{
    const auto [here, there] = can_move(planned());
    const PlanDocument back = edited(edited(planned(), move_between(here, there)), move_between(there, here));
    CHECK(back.request->pins == std::vector{pin_of(here)});
    CHECK(back.request->banned_places == std::vector{ban_of(there)});
}

TEST_CASE("an item with a dose typed for its place takes the dose along when it moves")
{
    const auto [here, there] = can_move(planned());
    Pin with_dose = pin_of(here);
    with_dose.dose.emplace();
    with_dose.dose->effort = 3;
    const PlanDocument moved = edited(edited(planned(), AddPin{with_dose}), move_between(here, there));
    Pin expected = pin_of(there);
    expected.dose = with_dose.dose;
    CHECK(moved.request->pins == std::vector{expected});
}

TEST_CASE("a move is told by the day it goes to, in both languages")
{
    const ItemPlace here = first_item(*planned().plan, 0);
    const ExerciseId& exercise = here.exercise;
    CHECK(words_of_edit(planned(), MoveItem{here, Weekday::sun, ClockTime{600}}) ==
          in_words("Move " + name(exercise, "en") + " to " + day_words(Weekday::sun).in("en"),
                   "Mover " + name(exercise, "es") + " al " + day_words(Weekday::sun).in("es")));
}

TEST_CASE("putting an exercise somewhere lifts its ban and its banned place there, and pins it")
{
    const ItemPlace place = first_item(*planned().plan, 0);
    PlanDocument document = edited(planned(), RemoveItem{place});
    document = edited(document, PlaceItem{place});
    CHECK(document.request->banned_places.empty());
    CHECK(document.request->pins == std::vector{pin_of(place)});
    document = edited(document, Ban{place.exercise});
    document = edited(document, PlaceItem{place});
    CHECK(document.request->bans.empty());
    CHECK(stands(*with_plan(document).plan, place));
    CHECK(words_of_edit(planned(), PlaceItem{place}).in("en") ==
          "Put " + name(place.exercise, "en") + " on " + day_words(place.day).in("en"));
}

TEST_CASE("an item that is taken off does not come back to its place")
{
    const ItemPlace place = first_item(*planned().plan, 1);
    PlanDocument document = edited(planned(), AddPin{pin_of(place)});
    document = edited(document, RemoveItem{place});
    CHECK(document.request->pins.empty());
    CHECK(document.request->banned_places == std::vector{ban_of(place)});
    CHECK_FALSE(stands(*with_plan(document).plan, place));
    CHECK(words_of_edit(planned(), RemoveItem{place}).in("es") ==
          "Quitar " + name(place.exercise, "es") + " del " + day_words(place.day).in("es"));
}

TEST_CASE("a pin somewhere in the phase does not hinder taking an item off one day")
{
    const ItemPlace place = first_item(*planned().plan, 0);
    const Pin anywhere{.exercise = place.exercise, .phase = 1};
    PlanDocument document = edited(planned(), AddPin{anywhere});
    document = edited(document, RemoveItem{place});
    CHECK(document.request->pins == std::vector{anywhere});
}

TEST_CASE("a swapped item stands there instead, and the one before stays away")
{
    const ItemPlace place = first_item(*planned().plan, 0);
    const ExerciseId other = other_exercise(planned(), place);
    const PlanDocument swapped = edited(planned(), SwapItem{place, other});
    ItemPlace instead = place;
    instead.exercise = other;
    const PlanDocument after = with_plan(swapped);
    CHECK(stands(*after.plan, instead));
    CHECK_FALSE(stands(*after.plan, place));
    CHECK(words_of_edit(planned(), SwapItem{place, other}) ==
          in_words("Swap " + name(place.exercise, "en") + " for " + name(other, "en"),
                   "Cambiar " + name(place.exercise, "es") + " por " + name(other, "es")));
}

TEST_CASE("swapped everywhere, an exercise is banned once and the other one pinned at each of its places")
{
    const ItemPlace place = first_item(*planned().plan, 0);
    const ExerciseId other = other_exercise(planned(), place);
    PlanDocument document = edited(planned(), RemoveItem{{0, Weekday::sun, ClockTime{600}, place.exercise}});
    document = edited(document, SwapEverywhere{place.exercise, other});
    CHECK(document.request->bans == std::vector{place.exercise});
    CHECK(document.request->banned_places.empty());
    ItemPlace instead = place;
    instead.exercise = other;
    CHECK(std::count(document.request->pins.begin(), document.request->pins.end(), pin_of(instead)) == 1);
    for (const Pin& pin : document.request->pins) {
        const ItemPlace before{*pin.phase - 1, *pin.day, *pin.at, place.exercise};
        CHECK(pin.exercise == other);
        CHECK(stands(*planned().plan, before));
    }
    CHECK_FALSE(edit_of(SwapEverywhere{ExerciseId("not-there"), other}, planned()));
}

}
