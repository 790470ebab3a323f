#include "tests/app/desk/document/desk_document.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

const ExerciseId& used()
{
    static const ExerciseId exercise = first_item(*planned().plan, 0).exercise;
    return exercise;
}

std::string english_name() { return planned().request->catalog->find(used())->name.in("en"); }
std::string spanish_name() { return planned().request->catalog->find(used())->name.in("es"); }

bool is_in(const Plan& plan, const ExerciseId& exercise)
{
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items)
                if (item.exercise == exercise) return true;
    return false;
}

TypedDose two_rounds()
{
    TypedDose dose;
    dose.sets = 2;
    dose.effort = 4;
    dose.weeks = Range<int>{1, 2};
    return dose;
}

}

TEST_CASE("a pin is added, named in both languages, and taken back as it was")
{
    const Pin pin{.exercise = used(), .day = Weekday::mon, .phase = 1};
    const PlanDocument after = edited(planned(), AddPin{pin});
    CHECK(after.request->pins == std::vector{pin});
    CHECK(words_of_edit(planned(), AddPin{pin}) ==
          in_words("Pin " + english_name(), "Fijar " + spanish_name()));
    CHECK(edited(after, RemovePin{pin}).request->pins.empty());
    CHECK(words_of_edit(after, RemovePin{pin}) ==
          in_words("Unpin " + english_name(), "Soltar " + spanish_name()));
}

TEST_CASE("a pin lifts the ban of its exercise")
{
    const PlanDocument banned = edited(planned(), Ban{used()});
    CHECK(edited(banned, AddPin{{.exercise = used()}}).request->bans.empty());
}

TEST_CASE("a ban takes the pins and the banned places of its exercise away, and no others")
{
    const ExerciseId other("other");
    PlanDocument before = edited(planned(), AddPin{{.exercise = used(), .day = Weekday::mon}});
    before = edited(before, AddPin{{.exercise = other}});
    before = edited(before, RemoveItem{{0, Weekday::wed, ClockTime{540}, used()}});
    const PlanDocument after = edited(before, Ban{used()});
    CHECK(after.request->bans == std::vector{used()});
    CHECK(after.request->pins == std::vector{Pin{.exercise = other}});
    CHECK(after.request->banned_places.empty());
    CHECK(words_of_edit(before, Ban{used()}) ==
          in_words("Ban " + english_name(), "Excluir " + spanish_name()));
}

TEST_CASE("the plan that follows a ban does without the exercise, and a lifted ban is gone")
{
    const PlanDocument after = with_plan(edited(planned(), Ban{used()}));
    CHECK_FALSE(is_in(*after.plan, used()));
    CHECK(edited(after, LiftTheBan{used()}).request->bans.empty());
    CHECK(words_of_edit(after, LiftTheBan{used()}) ==
          in_words("Allow " + english_name() + " again", "Permitir " + spanish_name() + " de nuevo"));
}

TEST_CASE("a banned place is lifted by itself")
{
    const ItemPlace here = first_item(*planned().plan, 0), there = first_item(*planned().plan, 1);
    const PlanDocument before = edited(edited(planned(), RemoveItem{here}), RemoveItem{there});
    REQUIRE(before.request->banned_places.size() == 2);
    const BannedPlace lifted = before.request->banned_places[0], stays = before.request->banned_places[1];
    CHECK(edited(before, LiftPlaceBan{lifted}).request->banned_places == std::vector{stays});
    CHECK(words_of_edit(before, LiftPlaceBan{lifted}).in("es") ==
          "Permitir " + spanish_name() + " ahí de nuevo");
}

TEST_CASE("a rule is set aside once, by its last reason, and followed again")
{
    const RuleId rule("L08");
    const Override first{rule, "tried it", "N. Example", *read_date("2026-11-20")};
    Override second = first;
    second.reason = "tried it twice";
    PlanDocument document = edited(planned(), SetAside{first});
    document = edited(document, SetAside{second});
    CHECK(document.request->overrides == std::vector{second});
    CHECK(words_of_edit(planned(), SetAside{first}) == in_words("Set aside L08", "Dejar de lado L08"));
    CHECK(edited(document, TakeBackSetAside{rule}).request->overrides.empty());
    CHECK(words_of_edit(document, TakeBackSetAside{rule}) ==
          in_words("Follow L08 again", "Seguir L08 de nuevo"));
}

TEST_CASE("a typed dose replaces the one typed before, in its phase alone")
{
    TypedDose other;
    other.sets = 3;
    PlanDocument document = edited(planned(), TypeDose{used(), two_rounds(), 1});
    document = edited(document, TypeDose{used(), two_rounds(), 2});
    document = edited(document, TypeDose{used(), other, 1});
    REQUIRE(document.request->pins.size() == 2);
    CHECK(document.request->pins[0] == Pin{.exercise = used(), .phase = 2, .dose = two_rounds()});
    CHECK(document.request->pins[1] == Pin{.exercise = used(), .phase = 1, .dose = other});
}

TEST_CASE("a typed dose leaves the pin of a place as it is")
{
    const Pin place{.exercise = used(), .day = Weekday::mon, .phase = 1};
    PlanDocument document = edited(planned(), AddPin{place});
    document = edited(document, TypeDose{used(), two_rounds(), 1});
    CHECK(document.request->pins.size() == 2);
    document = edited(document, TypeDose{used(), {}, 1});
    CHECK(document.request->pins == std::vector{place});
}

TEST_CASE("a typed dose is named in both languages, and so is taking it back")
{
    const TypeDose typed{used(), two_rounds(), 1};
    CHECK(words_of_edit(planned(), typed) ==
          in_words(english_name() + ": 2 rounds, effort 4, weeks 1 to 2",
                   spanish_name() + ": 2 series, esfuerzo 4, semanas 1 a 2"));
    const PlanDocument document = edited(planned(), typed);
    CHECK(words_of_edit(document, TypeDose{used(), {}, 1}) ==
          in_words(english_name() + ": as prescribed", spanish_name() + ": según el programa"));
}

}
