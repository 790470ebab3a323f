#include "tests/app/desk/inspector/inspected.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// Asks why of an exercise of the catalog instead of an item of the plan.
void select_exercise(AnnaInspected& anna,
                     const std::function<bool(const ExerciseId&, const Verdict&)>& wanted)
{
    anna.desk.selection.part = InspectorPart::why;
    anna.desk.selection.item.reset();
    const auto& exercises = anna.example.document.request->catalog->exercises();
    for (std::size_t at = 0; at < exercises.size(); ++at)
        if (wanted(exercises[at].id, anna.example.request_facts->screening.verdicts[at]))
            anna.desk.selection.exercise = exercises[at].id;
    REQUIRE(anna.desk.selection.exercise);
}

}

TEST_CASE("why of an item tells each of its places, and a place leads there")
{
    AnnaInspected anna;
    anna.desk.selection.part = InspectorPart::why;
    Inspected shown(anna.desk);
    const auto* why = anna.desk.answers.find<Why>(WhyQuestion{anna.desk.selection.item->exercise});
    REQUIRE(why);
    const auto places = shown.robot.names("Inspector/place ");
    REQUIRE(places.size() == why->places.size());
    shown.robot.click(places.back());
    CHECK(anna.desk.selection.item->day == why->places.back().slot.day);
}

TEST_CASE("why of an exercise that is not in the plan is asked as why not")
{
    AnnaInspected anna;
    select_exercise(anna, [&](const ExerciseId& exercise, const Verdict& verdict) {
        return verdict.allowed() && !item_in_phase(*anna.example.document.plan, 0, exercise).item;
    });
    Inspected shown(anna.desk);
    REQUIRE(anna.desk.last<AskAbout>());
    CHECK(std::holds_alternative<WhyNotQuestion>(anna.desk.last<AskAbout>()->question));
}

TEST_CASE("what the findings exclude is told without asking")
{
    AnnaInspected anna;
    select_exercise(anna, [](const ExerciseId&, const Verdict& verdict) { return !verdict.allowed(); });
    Inspected shown(anna.desk);
    CHECK_FALSE(anna.desk.last<AskAbout>());
}

TEST_CASE("a day tells its sessions, and why there is nothing more")
{
    AnnaInspected anna;
    const ItemPlace place = *anna.desk.selection.item;
    anna.desk.selection.item.reset();
    anna.desk.selection.day = place.day;
    Inspected shown(anna.desk);
    shown.robot.click("Inspector/item " + clock_text(place.at) + " " + place.exercise.text);
    REQUIRE(anna.desk.selection.item);
    CHECK(*anna.desk.selection.item == place);
    anna.desk.selection.item.reset();
    anna.desk.selection.exercise.reset();
    anna.desk.selection.part = InspectorPart::why;
    shown.robot.frames(2);
    CHECK(anna.desk.answers.find<std::vector<Reason>>(WhyDayQuestion{0, place.day}));
}

}
