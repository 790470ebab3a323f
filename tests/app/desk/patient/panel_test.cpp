#include "tests/app/desk/patient/shown.h"
#include "tests/support/shipped.h"

using namespace pacewise;

TEST_CASE("an empty desk says that nobody is there")
{
    ShownPatient shown;
    shown.robot.frames(3);
    CHECK(shown.robot.names("Patient/").empty());
}

TEST_CASE("the left column draws three frames for every example patient, at any width and scale")
{
    for (const std::string name : {"anna", "ben", "carla", "hugo", "liam", "oskar"})
        for (const float width : {280.f, 360.f, 700.f}) {
            ShownPatient shown(name, {width, 900});
            shown.state.parts = {"walking", "falls",     "fatigue",    "tone",       "weakness",
                                 "pain",    "medicines", "conditions", "safety",     "goals",
                                 "time",    "home",      "who",        "precautions"};
            shown.robot.ui().scale = width > 500 ? 2.f : 1.f;
            shown.robot.frames(3);
            CHECK(shown.robot.has("Patient/protocol"));
            CHECK(shown.robot.has("Patient/time/mon"));
            CHECK_FALSE(shown.desk.last_edit<ChangePatient>());
        }
}

TEST_CASE("rows are all there when every family is open, and drawing them changes nothing")
{
    for (const std::string& name : shipped_patients()) {
        ShownPatient shown("anna", {420, 900});
        Request request = *shown.desk.history.now().request;
        request.patient = shipped_patient(name);
        PlanDocument document = shown.desk.history.now();
        document.request = std::make_shared<const Request>(std::move(request));
        shown.desk.history.commit({}, document);
        shown.state.parts = {"walking",    "falls",  "fatigue", "tone", "weakness", "pain", "medicines",
                             "conditions", "safety", "goals",   "time", "home",     "who"};
        shown.robot.frames(3);
        INFO(name);
        CHECK(shown.robot.has("Patient/disability/edss"));
        CHECK(shown.robot.has("Patient/rest/pulse"));
        CHECK_FALSE(shown.desk.last_edit<ChangePatient>());
    }
}

TEST_CASE("a new EDSS is typed by mouse and becomes one edit with a sentence")
{
    ShownPatient shown("anna");
    shown.robot.click("Patient/chip disability");
    shown.robot.type_into("Patient/disability/edss", "4.5");
    CHECK(shown.patient().disability->edss == 4.5);
    CHECK(shown.last_words() == "Disability: EDSS 4.5");
    CHECK(shown.desk.history.steps() == 1);
}

TEST_CASE("the same is typed by the keyboard alone, and leaving the field says it")
{
    ShownPatient shown("anna");
    shown.go_to("chip disability");
    shown.robot.press({key::enter});
    shown.robot.frames(4);
    REQUIRE(shown.robot.ui().focus.at == "Patient/disability/edss");
    shown.robot.type("3");
    shown.robot.press({key::tab});
    shown.robot.frames(2);
    CHECK(shown.patient().disability->edss == 3.0);
    CHECK(shown.robot.ui().focus.at == "Patient/disability/pdds");
}

TEST_CASE("a number that cannot be is refused at its field and nothing is edited")
{
    ShownPatient shown("anna");
    shown.robot.click("Patient/chip disability");
    shown.robot.type_into("Patient/disability/edss", "4.3");
    CHECK_FALSE(shown.desk.last_edit<ChangePatient>());
    shown.robot.type_into("Patient/disability/edss", "twelve");
    CHECK_FALSE(shown.desk.last_edit<ChangePatient>());
}

TEST_CASE("emptying a field takes the record back")
{
    ShownPatient shown("anna");
    shown.robot.click("Patient/chip disability");
    shown.robot.click("Patient/disability/edss");
    shown.robot.type_into("Patient/disability/edss", " ");
    CHECK_FALSE(shown.patient().disability);
    CHECK(shown.robot.has("Patient/missing disability"));
}

TEST_CASE("what cannot be meant waits in the column, the plan stays, and one press takes it back")
{
    ShownPatient shown("anna");
    shown.robot.click("Patient/chip falls");
    shown.robot.type_into("Patient/falls/last_two_weeks", "9");
    CHECK_FALSE(shown.desk.last_edit<ChangePatient>());
    CHECK(shown.state.draft.falls->last_two_weeks == 9);
    REQUIRE(shown.robot.has("Patient/discard"));
    shown.robot.click("Patient/discard");
    CHECK(shown.state.draft == shown.patient());
    shown.robot.type_into("Patient/falls/last_year", "4");
    CHECK(shown.patient().falls->last_year == 4);
}

TEST_CASE("what nobody looked at is listed, and each leads to the row in which it is answered")
{
    ShownPatient shown("anna");
    REQUIRE(shown.robot.has("Patient/missing cognition"));
    shown.robot.click("Patient/missing cognition");
    shown.robot.frames(3);
    CHECK(shown.robot.ui().focus.at == "Patient/cognition/cognition");
    shown.robot.type("n");
    shown.robot.frames(2);
    CHECK(shown.patient().cognition == Cognition::normal);
    CHECK_FALSE(shown.robot.has("Patient/missing cognition"));
    CHECK(shown.last_words() == "Thinking: normal");
}

TEST_CASE("undo brings the field back")
{
    ShownPatient shown("anna");
    shown.robot.click("Patient/chip walks");
    shown.robot.type_into("Patient/walks/metres", "50");
    REQUIRE(shown.patient().walks->metres == 50);
    REQUIRE(shown.desk.history.undo());
    shown.robot.frames(2);
    CHECK(shown.state.draft.walks->metres == 200);
}

TEST_CASE("protocol, start, pace and emphasis are changed from the head of the column")
{
    ShownPatient shown("anna");
    shown.robot.type_into("Patient/start", "2026-12-08");
    CHECK_FALSE(shown.desk.last_edit<ChangeStart>());
    shown.robot.type_into("Patient/start", "2026-12-07");
    REQUIRE(shown.desk.last_edit<ChangeStart>());
    CHECK(shown.desk.last_edit<ChangeStart>()->start == *read_date("2026-12-07"));
    shown.go_to("pace");
    shown.robot.type("sl");
    shown.robot.frames(2);
    REQUIRE(shown.desk.last_edit<ChangePace>());
    CHECK(shown.desk.last_edit<ChangePace>()->briskest == Pace::slow);
    shown.robot.click("Patient/emphasis");
    shown.robot.click("Patient/emphasis/1");
    REQUIRE(shown.desk.last_edit<ChangeEmphasis>());
    CHECK(shown.desk.last_edit<ChangeEmphasis>()->emphasis == Emphasis::goals);
    shown.go_to("protocol");
    shown.robot.type("guideline");
    shown.robot.frames(2);
    REQUIRE(shown.desk.last_edit<ChangeProtocol>());
    CHECK(shown.desk.last_edit<ChangeProtocol>()->next.id.text.find("canadian") != std::string::npos);
    CHECK(shown.desk.last_edit<ChangeProtocol>()->file);
}

TEST_CASE("the five tightest rules are told, and a button leads to all of them")
{
    ShownPatient shown("anna");
    CHECK(shown.state.tight.size() >= 5);
    CHECK(shown.state.tight.front().percent >= shown.state.tight.back().percent);
    shown.robot.click("Patient/all rules");
    CHECK(shown.desk.selection.tab == BottomTab::problems);
}

TEST_CASE("the column speaks Spanish when the desk does")
{
    Robot robot({360, 900}, "es");
    DeskScene desk(example_plan("anna"));
    PatientPanelState state;
    show_panel(robot, desk, [&](Ui& ui, const Scene& scene, Outbox& outbox) {
        Scope scope(ui, "Patient");
        draw_patient(ui, scene, state, outbox);
    });
    robot.frames(3);
    REQUIRE_FALSE(state.chips.empty());
    CHECK(state.chips.front().words.starts_with("Discapacidad"));
    CHECK(state.words.english->language() == "en");
}
