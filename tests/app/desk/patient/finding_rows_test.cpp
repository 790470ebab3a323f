#include "tests/app/desk/patient/shown.h"

using namespace pacewise;

namespace {

/// Opens the family and comes to an item of it.
void open(ShownPatient& shown, const std::string& family)
{
    shown.state.parts.insert(family);
    shown.robot.frames(2);
}

/// Comes to a field by the keyboard and types the first letters of an answer.
void answer(ShownPatient& shown, const std::string& field, const std::string& letters)
{
    shown.go_to(field);
    shown.robot.type(letters);
    shown.robot.frames(2);
}

}

TEST_CASE("none, present and not recorded are three answers of one finding, by key and by mouse")
{
    ShownPatient shown("anna");
    open(shown, "tone");
    answer(shown, "clonus/state", "n");
    REQUIRE(shown.patient().clonus);
    CHECK(shown.patient().clonus->empty());
    CHECK(shown.last_words() == "Clonus at the ankles: none");
    shown.robot.type("?");
    shown.robot.frames(2);
    CHECK_FALSE(shown.patient().clonus);
    shown.robot.click("Patient/clonus/state none");
    CHECK(shown.patient().clonus);
    shown.robot.click("Patient/clonus/state unknown");
    CHECK_FALSE(shown.patient().clonus);
}

TEST_CASE("present without its details is no finding yet")
{
    ShownPatient shown("anna");
    open(shown, "tone");
    shown.robot.click("Patient/spasms/state none");
    REQUIRE(shown.patient().spasms == Finding<Spasms>::absent());
    shown.robot.click("Patient/spasms/state present");
    CHECK_FALSE(shown.patient().spasms.recorded());
    answer(shown, "spasms/spasm_kind", "fl");
    CHECK_FALSE(shown.patient().spasms.recorded());
    shown.robot.type_into("Patient/spasms/per_day", "3");
    REQUIRE(shown.patient().spasms.found());
    CHECK(*shown.patient().spasms.found() == Spasms{SpasmKind::flexor, 3, false});
    shown.robot.click("Patient/spasms/on_standing");
    CHECK(shown.patient().spasms.found()->on_standing);
}

TEST_CASE("a muscle, a side and a grade make a line of spasticity, and a button takes it out")
{
    ShownPatient shown("anna");
    open(shown, "tone");
    shown.go_to("spasticity/add/muscle");
    shown.robot.type("quad");
    shown.robot.press({key::tab});
    shown.robot.type("l");
    shown.robot.press({key::tab});
    CHECK(shown.patient().spasticity->size() == 2);
    shown.robot.type("3");
    shown.robot.frames(3);
    REQUIRE(shown.patient().spasticity->size() == 3);
    CHECK(shown.patient().spasticity->back() == Tone{Muscle::quadriceps, Side::left, Ashworth::three, false});
    CHECK(shown.last_words() == "Spasticity: left quadriceps 3");
    shown.robot.click("Patient/spasticity/2/used_to_stand");
    CHECK(shown.patient().spasticity->back().used_to_stand);
    shown.robot.click("Patient/spasticity/2/remove");
    CHECK(shown.patient().spasticity->size() == 2);
    shown.robot.click("Patient/spasticity/1/remove");
    shown.robot.click("Patient/spasticity/0/remove");
    CHECK_FALSE(shown.patient().spasticity);
}

TEST_CASE("the grade of a line is changed in place")
{
    ShownPatient shown("anna");
    open(shown, "tone");
    answer(shown, "spasticity/0/mas", "2");
    CHECK(shown.patient().spasticity->front().mas == Ashworth::two);
    CHECK(shown.last_words() == "Spasticity: left calf 2");
}

TEST_CASE("weakness and pain are lines of the same kind")
{
    ShownPatient shown("anna", {360, 1400});
    open(shown, "weakness");
    shown.robot.type_into("Patient/weakness/0/mrc", "2");
    CHECK(shown.patient().weakness->front().mrc == 2);
    open(shown, "pain");
    shown.robot.type_into("Patient/pain/0/pain_worst", "7");
    CHECK(shown.patient().pain->front().worst == 7);
    answer(shown, "pain/0/pain_cause", "from the j");
    CHECK(shown.patient().pain->front().cause == PainCause::joint);
    shown.robot.click("Patient/pain/state none");
    CHECK(shown.patient().pain->empty());
}

TEST_CASE("a walker has no side but may be leant on, and a cane the other way round")
{
    ShownPatient shown("anna");
    open(shown, "walking");
    CHECK(shown.robot.has("Patient/aid/side"));
    answer(shown, "aid/aid", "walker");
    CHECK(shown.patient().aid->type == AidType::walker);
    CHECK_FALSE(shown.patient().aid->side);
    CHECK_FALSE(shown.robot.has("Patient/aid/side"));
    answer(shown, "aid/leans", "ri");
    CHECK(shown.patient().aid->leans == Side::right);
    answer(shown, "aid/aid", "cane");
    // Which hand holds it is not known yet, so the plan still has the walker.
    CHECK(shown.patient().aid->type == AidType::walker);
    answer(shown, "aid/side", "left");
    CHECK(shown.patient().aid->type == AidType::cane);
    CHECK(shown.patient().aid->side == Side::left);
}

TEST_CASE("the rail is asked for where there are stairs")
{
    ShownPatient shown("anna");
    open(shown, "walking");
    CHECK(shown.robot.has("Patient/home/rail"));
    shown.robot.click("Patient/home/stairs none");
    CHECK_FALSE(shown.robot.has("Patient/home/rail"));
    CHECK(shown.patient().home->stairs == false);
}

TEST_CASE("the fatigue curve is set by digits, arrows and the mouse")
{
    ShownPatient shown("anna");
    open(shown, "fatigue");
    answer(shown, "fatigue/time_of_day/morning", "7");
    CHECK(shown.patient().fatigue->curve.at(TimeOfDay::morning) == 7);
    shown.robot.press({key::right});
    CHECK(shown.patient().fatigue->curve.at(TimeOfDay::morning) == 8);
    shown.robot.press({key::del});
    CHECK_FALSE(shown.patient().fatigue->curve.contains(TimeOfDay::morning));
    shown.robot.click("Patient/fatigue/weekday/mon");
    CHECK(shown.patient().fatigue->week.at(Weekday::mon) == 5);
}

TEST_CASE("medicines are ticked, and each asks when it is taken")
{
    ShownPatient shown("anna", {420, 1200});
    open(shown, "medicines");
    shown.robot.click("Patient/medicines/which tizanidine");
    const MedicineUse* use = takes(shown.patient(), Medicine::tizanidine);
    REQUIRE(use);
    shown.robot.type_into("Patient/medicines/tizanidine/at", "21:00");
    shown.robot.type_into("Patient/medicines/tizanidine/drowsy", "2 h");
    use = takes(shown.patient(), Medicine::tizanidine);
    CHECK(use->at == std::vector{*read_clock("21:00")});
    CHECK(use->drowsy == std::chrono::hours(2));
    shown.robot.click("Patient/medicines/interferon/days mon");
    CHECK(takes(shown.patient(), Medicine::interferon)->days == std::vector{Weekday::wed, Weekday::fri});
    shown.robot.type_into("Patient/medicines/interferon/reaction_to", "24 h");
    CHECK(takes(shown.patient(), Medicine::interferon)->reaction->to == std::chrono::hours(24));
}

TEST_CASE("conditions are ticked by their first letters, and those nobody looked for apart")
{
    ShownPatient shown("anna", {420, 1200});
    open(shown, "conditions");
    shown.go_to("conditions/present");
    shown.robot.type("verti");
    shown.robot.press({key::enter});
    shown.robot.frames(2);
    CHECK(has_condition(shown.patient(), Condition::vertigo) == true);
    shown.robot.click("Patient/conditions/unchecked ataxia");
    CHECK_FALSE(has_condition(shown.patient(), Condition::ataxia));
    CHECK(shown.robot.has("Patient/missing ataxia"));
}

TEST_CASE("a relapse, a fever, an operation and a pump are days")
{
    ShownPatient shown("anna", {420, 1200});
    open(shown, "conditions");
    shown.robot.type_into("Patient/relapse/last_relapse", "2026-03-01");
    CHECK(*shown.patient().relapse.found() == *read_date("2026-03-01"));
    shown.robot.click("Patient/fever/state present");
    shown.robot.type_into("Patient/fever/last_fever", "2026-11-01");
    CHECK(*shown.patient().fever.found() == *read_date("2026-11-01"));
    shown.robot.click("Patient/surgery/state present");
    shown.robot.type_into("Patient/surgery/operated_on", "2026-06-01");
    REQUIRE(shown.patient().surgery.found());
    shown.robot.click("Patient/surgery/avoid_tags kneeling-load");
    CHECK(shown.patient().surgery.found()->avoid_tags == std::vector{Tag::kneeling_load});
    shown.robot.click("Patient/conditions/present baclofen-pump");
    shown.robot.type_into("Patient/pump/pump_since", "2024-05-01");
    CHECK(shown.patient().pump == *read_date("2024-05-01"));
}

TEST_CASE("values at rest and the sign-off are typed")
{
    ShownPatient shown("ben", {420, 1200});
    open(shown, "safety");
    shown.robot.type_into("Patient/rest/pulse", "66");
    CHECK(shown.patient().rest->pulse == 66);
    shown.robot.type_into("Patient/cleared/cleared_by", "Dr. Q.");
    shown.robot.type_into("Patient/cleared/cleared_on", "2026-10-05");
    REQUIRE(shown.patient().cleared);
    CHECK(*shown.patient().cleared == Clearance{"Dr. Q.", *read_date("2026-10-05")});
    shown.robot.click("Patient/prescribed/prescribed barefoot");
    CHECK(shown.patient().prescribed.back() == Tag::barefoot);
}
