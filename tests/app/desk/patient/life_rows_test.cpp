#include "tests/app/desk/patient/shown.h"

#include <algorithm>

using namespace pacewise;

TEST_CASE("free time is typed day by day, wrong times are refused, and a day is cleared by one press")
{
    ShownPatient shown("anna");
    shown.state.parts.insert("time");
    shown.robot.type_into("Patient/time/wed", "8-8:30, 17:00-17:45");
    CHECK(shown.patient().time.at(Weekday::wed).size() == 2);
    CHECK(shown.last_words() == "Free time: Wednesday 08:00-08:30, 17:00-17:45");
    const auto before = shown.patient().time;
    shown.robot.type_into("Patient/time/thu", "mornings");
    CHECK(shown.patient().time == before);
    shown.robot.click("Patient/time/wed clear");
    CHECK_FALSE(shown.patient().time.contains(Weekday::wed));
}

TEST_CASE("a helper comes at hours, not at all, or nobody asked")
{
    ShownPatient shown("anna");
    shown.state.parts.insert("time");
    shown.robot.type_into("Patient/helper/fri", "9-12");
    CHECK(shown.patient().helper->at(Weekday::fri).front() == *read_window("09:00-12:00"));
    shown.robot.click("Patient/helper/state none");
    REQUIRE(shown.patient().helper);
    CHECK(shown.patient().helper->empty());
    shown.robot.click("Patient/helper/state unknown");
    CHECK_FALSE(shown.patient().helper);
}

TEST_CASE("things at home are ticked by mouse and by their first letters")
{
    ShownPatient shown("anna", {420, 1200});
    shown.state.parts.insert("home");
    shown.robot.click("Patient/equipment/equipment foam");
    CHECK(owns(shown.patient(), Equipment::foam));
    shown.go_to("equipment/equipment");
    shown.robot.type("foam");
    shown.robot.press({key::enter});
    shown.robot.frames(2);
    CHECK_FALSE(owns(shown.patient(), Equipment::foam));
    shown.robot.click("Patient/shoes/state present");
    CHECK(shown.patient().shoes == true);
}

TEST_CASE("goals are ticked and weighed")
{
    ShownPatient shown("anna", {420, 1200});
    shown.state.parts.insert("goals");
    shown.robot.click("Patient/goals/goals sleep");
    REQUIRE(shown.patient().goals.back() == WeightedGoal{Goal::sleep, 1});
    shown.go_to("goals/weight sleep");
    shown.robot.type("4");
    shown.robot.frames(2);
    CHECK(shown.patient().goals.back() == WeightedGoal{Goal::sleep, 4});
    CHECK(shown.last_words() == "Goals: sleep 4");
}

TEST_CASE("likes and dislikes are added by a word or a name, and taken out by their chip")
{
    ShownPatient shown("anna", {420, 1200});
    shown.state.parts.insert("goals");
    shown.go_to("likes/add");
    shown.robot.type("sta");
    shown.robot.frames(2);
    CHECK(shown.patient().likes == std::vector<std::string>{"yoga", "standing"});
    shown.robot.type_into("Patient/likes/by_name", "bridge-full");
    CHECK(shown.patient().likes.back() == "bridge-full");
    shown.robot.click("Patient/likes/wish yoga");
    CHECK(shown.patient().likes == std::vector<std::string>{"standing", "bridge-full"});
    const std::size_t count = shown.patient().dislikes.size();
    shown.robot.type_into("Patient/dislikes/by_name", "Bad Name");
    CHECK(shown.patient().dislikes.size() == count);
}

TEST_CASE("name, year, paper and the name of the file are in the part about the person")
{
    ShownPatient shown("anna", {420, 1200});
    shown.robot.click("Patient/who");
    shown.robot.type_into("Patient/born/born", "1981");
    CHECK(shown.patient().born == 1981);
    shown.go_to("language/language");
    shown.robot.type("sp");
    shown.robot.frames(2);
    CHECK(shown.patient().language == "es");
    shown.go_to("print/print_size");
    shown.robot.type("giant");
    shown.robot.frames(2);
    CHECK(shown.patient().print.size == PrintSize::giant);
    shown.robot.type_into("Patient/name/name", "Anna B.");
    CHECK(shown.patient().name == "Anna B.");
    CHECK(shown.patient().id.text == "anna");
    shown.robot.type_into("Patient/examined/examined", "2026-11-20");
    CHECK(shown.patient().examined == *read_date("2026-11-20"));
}

TEST_CASE("a name whose letters join is shown as a picture")
{
    ShownPatient shown("anna", {420, 1200});
    shown.robot.click("Patient/who");
    shown.robot.type_into("Patient/name/name", "مريم");
    shown.robot.frames(3);
    CHECK(shown.patient().name == "مريم");
}
