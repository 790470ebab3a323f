#include "tests/app/desk/document/desk_document.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// Asked twice: the second time there is nothing left to do.
bool is_no_step_twice(const EditMessage& message, const PlanDocument& before = planned())
{
    return !edit_of(message, edited(before, message));
}

}

TEST_CASE("nothing can be edited on an empty desk")
{
    CHECK_FALSE(edit_of(Ban{ExerciseId("bridge")}, PlanDocument{}));
    CHECK_FALSE(edit_of(PlanAgain{}, PlanDocument{}));
}

TEST_CASE("asking for what is so already is no step")
{
    const Request& now = *planned().request;
    const Translations what = in_words("what", "qué");
    CHECK_FALSE(edit_of(ChangePatient{now.patient, what}, planned()));
    CHECK_FALSE(edit_of(ChangeProtocol{now.protocol, what}, planned()));
    CHECK_FALSE(edit_of(ChangeProtocol{now.protocol, what, planned().protocol_file}, planned()));
    CHECK_FALSE(edit_of(ChangeStart{now.start}, planned()));
    CHECK_FALSE(edit_of(ChangePace{now.briskest}, planned()));
    CHECK_FALSE(edit_of(ChangeEmphasis{now.emphasis}, planned()));
    CHECK_FALSE(edit_of(UseCatalog{now.catalog, planned().provenance.exercises}, planned()));
    CHECK_FALSE(edit_of(ApplyRepair{{}, what}, planned()));
}

TEST_CASE("taking back what was never asked is no step")
{
    const ExerciseId exercise("bridge-full");
    CHECK_FALSE(edit_of(RemovePin{{.exercise = exercise}}, planned()));
    CHECK_FALSE(edit_of(LiftTheBan{exercise}, planned()));
    CHECK_FALSE(edit_of(LiftPlaceBan{{.exercise = exercise, .day = Weekday::mon}}, planned()));
    CHECK_FALSE(edit_of(TakeBackSetAside{RuleId("L08")}, planned()));
    CHECK_FALSE(edit_of(TypeDose{exercise, {}, {}}, planned()));
}

TEST_CASE("the same wish a second time is no step")
{
    const ItemPlace place = first_item(*planned().plan, 0);
    TypedDose dose;
    dose.effort = 3;
    CHECK(is_no_step_twice(AddPin{{.exercise = place.exercise}}));
    CHECK(is_no_step_twice(Ban{place.exercise}));
    CHECK(is_no_step_twice(SetAside{{RuleId("L08"), "reason", "N", *read_date("2026-11-21")}}));
    CHECK(is_no_step_twice(TypeDose{place.exercise, dose, {}}));
    CHECK(is_no_step_twice(PlaceItem{place}));
    CHECK(is_no_step_twice(RemoveItem{place}));
    CHECK(is_no_step_twice(MoveItem{place, Weekday::sun, ClockTime{600}}));
    CHECK(is_no_step_twice(SwapItem{place, ExerciseId("other")}));
    CHECK(is_no_step_twice(SwapEverywhere{place.exercise, ExerciseId("other")}));
}

TEST_CASE("moving an item to where it stands, or swapping it for itself, is no step")
{
    const ItemPlace place = first_item(*planned().plan, 0);
    CHECK_FALSE(edit_of(MoveItem{place, place.day, place.at}, planned()));
    CHECK_FALSE(edit_of(SwapItem{place, place.exercise}, planned()));
    CHECK_FALSE(edit_of(SwapEverywhere{place.exercise, place.exercise}, planned()));
}

}
