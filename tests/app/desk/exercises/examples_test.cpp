#include "tests/app/desk/exercises/listed.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("the list draws three frames for example patients, narrow and wide, in both languages")
{
    for (const std::string patient : {"anna", "ben"})
        for (const std::string language : {"en", "es"})
            for (const float width : {600.f, 1300.f}) {
                DeskScene desk(example_plan(patient));
                Listed shown(desk, {width, 420}, language);
                CHECK_FALSE(shown.rows().empty());
            }
}

TEST_CASE("what is in the plan can be shown alone")
{
    DeskScene desk(example_plan("anna"));
    Listed shown(desk);
    shown.robot.click("Exercises/filter/planned");
    const auto& found = shown.state.finder.find(desk.scene(), "", shown.state.filter);
    REQUIRE_FALSE(found.empty());
    for (const FoundExercise& each : found) CHECK(each.in_plan);
}

}
