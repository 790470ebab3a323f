#include "tests/app/desk/inspector/inspected.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("the inspector draws three frames for every example patient, in both languages and every part")
{
    for (const auto& [patient, protocol] : {std::pair<std::string, std::string>{"anna", "combined-8-weeks"},
                                            {"carla", "chair-yoga-8-weeks"},
                                            {"felix", "balance-7-weeks"}}) {
        const ExamplePlan& example = example_plan(patient, protocol);
        REQUIRE(example.document.plan);
        for (const std::string language : {"en", "es"})
            for (const auto part : {InspectorPart::how, InspectorPart::why, InspectorPart::swap}) {
                DeskScene desk(example);
                desk.selection.item = first_item(example);
                desk.selection.part = part;
                Inspected shown(desk, {260, 700}, language);
                CHECK(shown.robot.has("Inspector/pin"));
            }
    }
}

TEST_CASE("an empty desk and a plan with nothing selected are drawn, too")
{
    {
        DeskScene empty;
        Inspected nothing(empty);
        CHECK(nothing.robot.names().empty());
    }
    DeskScene desk(example_plan("anna"));
    Inspected shown(desk);
    CHECK(shown.robot.has("Inspector/parts/alternatives"));
}

TEST_CASE("an exercise can be read before there is any patient")
{
    DeskScene desk;
    desk.selection.exercise = example_library().catalog->exercises().front().id;
    Inspected shown(desk);
    CHECK(shown.robot.has("Inspector/figure"));
    CHECK(shown.robot.has("Inspector/play"));
    CHECK_FALSE(shown.robot.has("Inspector/pin"));
}

}
