#include "tests/app/desk/protocol/shown_protocol.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a number of a ramp is typed into its week")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/aerobic/minutes 8", "18");
    CHECK(shown.minutes().at(8) == Approx(18));
    REQUIRE(shown.desk.last_edit<ChangeProtocol>());
    CHECK(shown.desk.last_edit<ChangeProtocol>()->what.in("en") ==
          "Aerobic, steady, minutes, week 8: 18 instead of 20");
}

TEST_CASE("a week that is emptied lies on the way between its neighbours")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/aerobic/minutes 8", "18");
    shown.robot.type_into("Protocol/aerobic/minutes 7", "");
    CHECK_FALSE(shown.minutes().by_week.contains(7));
    CHECK(shown.minutes().at(7) == Approx(16.5));
}

TEST_CASE("a word where a number belongs changes nothing and is told")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/aerobic/minutes 3", "many");
    CHECK(shown.desk.history.steps() == 0);
    REQUIRE(shown.state.refused);
    CHECK(shown.state.refused->why.english().find("many") != std::string::npos);
}

TEST_CASE("measures and paces come and go")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/aerobic/Add pace brisk");
    CHECK(shown.now().parts.at(Modality::aerobic).ramps.contains(Pace::brisk));
    shown.robot.click("Protocol/aerobic/Paces/brisk");
    CHECK(shown.state.pace == Pace::brisk);
    shown.robot.click("Protocol/aerobic/Add measure");
    shown.robot.click("Protocol/aerobic/Add measure/0");
    CHECK(shown.now().parts.at(Modality::aerobic).ramps.at(Pace::brisk).size() == 2);
    shown.robot.click("Protocol/aerobic/Remove sets");
    CHECK(shown.now().parts.at(Modality::aerobic).ramps.at(Pace::brisk).size() == 1);
    shown.robot.click("Protocol/aerobic/Remove pace");
    CHECK_FALSE(shown.now().parts.at(Modality::aerobic).ramps.contains(Pace::brisk));
}

TEST_CASE("a kind of work is chosen, changed, added and removed")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Parts/resistance");
    shown.robot.click("Protocol/resistance/Days least less");
    CHECK(shown.now().parts.at(Modality::resistance).days == Range<int>{2, 3});
    shown.robot.click("Protocol/resistance/Effort most more");
    CHECK(shown.now().parts.at(Modality::resistance).effort == Range<int>{4, 7});
    shown.robot.click("Protocol/resistance/Effort given");
    CHECK_FALSE(shown.now().parts.at(Modality::resistance).effort);
    shown.robot.click("Protocol/resistance/Apart");
    CHECK(shown.now().parts.at(Modality::resistance).apart);
    shown.robot.click("Protocol/resistance/Remove part");
    CHECK_FALSE(shown.now().parts.contains(Modality::resistance));
    shown.robot.click("Protocol/Add part");
    shown.robot.click("Protocol/Add part/0");
    CHECK(shown.now().parts.contains(Modality::resistance));
}
