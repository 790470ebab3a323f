#include "app/desk/panels/protocol/impact.h"
#include "tests/app/desk/protocol/shown_protocol.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("an empty desk has no protocol to change")
{
    ShownProtocol shown(ImVec2{900, 400});
    CHECK(shown.robot.names("Protocol/").empty());
}

TEST_CASE("a longer phase is one edit with a sentence in both languages")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Phase 1 weeks more");
    const auto* edit = shown.desk.last_edit<ChangeProtocol>();
    REQUIRE(edit);
    CHECK(edit->what.in("en") == "Weeks of phase 1: 3 instead of 2");
    CHECK(edit->what.in("es") == "Semanas de la fase 1: 3 en vez de 2");
    CHECK(edit->next.id.text == "combined-8-weeks-own");
    CHECK(shown.now().weeks() == 9);
}

TEST_CASE("the second change of the clinic's own protocol keeps its name")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Phase 1 weeks more");
    shown.robot.click("Protocol/Rest days less");
    CHECK(shown.now().id.text == "combined-8-weeks-own");
    CHECK(shown.now().sessions.rest_days == 1);
    CHECK(shown.desk.history.steps() == 2);
}

TEST_CASE("a shorter phase is refused while the numbers go further, and then made with them shortened")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Phase 3 weeks less");
    CHECK(shown.desk.history.steps() == 0);
    REQUIRE(shown.state.refused);
    CHECK(shown.state.refused->why.english().find("goes to week 8") != std::string::npos);
    shown.robot.click("Protocol/Phase 3 shorten");
    CHECK(shown.now().weeks() == 7);
    CHECK_FALSE(shown.state.refused);
}

TEST_CASE("phases are added, named and removed")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Add phase");
    CHECK(shown.now().phases.size() == 4);
    shown.robot.type_into("Protocol/Phase 4 name", "Holidays");
    CHECK(shown.now().phases[3].name.in("en") == "Holidays");
    shown.robot.click("Protocol/Phase 4 remove");
    CHECK(shown.now().phases.size() == 3);
}

TEST_CASE("from and to of sessions and exercises never cross")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Sessions least less");
    CHECK(shown.now().sessions.per_week == Range<int>{2, 3});
    shown.robot.click("Protocol/Items most less");
    CHECK(shown.now().sessions.items.most == 7);
    shown.robot.type_into("Protocol/Items least", "9");
    CHECK(shown.now().sessions.items == Range<int>{9, 9});
}

TEST_CASE("more sessions and rest days than a week has are refused in the words of the reader")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/Sessions least", "6");
    CHECK(shown.desk.history.steps() == 0);
    REQUIRE(shown.state.refused);
    CHECK(shown.state.refused->why.english().find("do not fit into 7 days") != std::string::npos);
}

TEST_CASE("growth, its allowance and the warm-up are numbers to be typed")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/Growth", "15");
    shown.robot.type_into("Protocol/Allow", "30");
    shown.robot.type_into("Protocol/Warm-up", "5");
    CHECK(shown.now().growth == Growth{15, 30});
    CHECK(shown.now().warm_up_minutes == 5);
    shown.robot.type_into("Protocol/Warm-up", "");
    CHECK_FALSE(shown.now().warm_up_minutes);
}

TEST_CASE("reviews and light weeks are typed as a list, and one beyond the end stays to be corrected")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/Reviews", "2, 5, 8");
    CHECK(shown.now().review_weeks == std::vector<int>{2, 5, 8});
    shown.robot.type_into("Protocol/Light weeks", "4, 40");
    CHECK(shown.now().light_weeks.empty());
    shown.robot.type_into("Protocol/Light weeks", "4");
    CHECK(shown.now().light_weeks == std::vector<int>{4});
}

TEST_CASE("the keyboard reaches every row of the program and presses it")
{
    ShownProtocol shown(example_plan("anna"));
    const std::string wanted = "Protocol/Rest days less";
    for (int tabs = 0; tabs < 60 && shown.robot.ui().focus.at != wanted; ++tabs)
        shown.robot.press({key::tab});
    REQUIRE(shown.robot.ui().focus.at == wanted);
    shown.robot.press({key::enter});
    CHECK(shown.now().sessions.rest_days == 1);
}

TEST_CASE("what differs from the original is told, and the original comes back by a press")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Rest days less");
    shown.robot.frames(2);
    REQUIRE_FALSE(shown.state.differences.empty());
    CHECK(shown.state.differences.back().in("en") == "Rest days: 1 instead of 2");
    shown.robot.click("Protocol/Original");
    CHECK(shown.now().id.text == "combined-8-weeks");
    CHECK(shown.desk.history.now().protocol_file->name == "combined-8-weeks.yaml");
    shown.robot.frames(2);
    CHECK(shown.state.differences.empty());
}

TEST_CASE("only the clinic's own protocol is saved as a file")
{
    ShownProtocol shown(example_plan("anna"));
    CHECK_FALSE(shown.robot.has("Protocol/Save file"));
    shown.robot.click("Protocol/Rest days less");
    shown.robot.click("Protocol/Save file");
    REQUIRE(shown.desk.last<SaveProtocolFile>());
    CHECK(shown.desk.last<SaveProtocolFile>()->protocol.id.text == "combined-8-weeks-own");
}

TEST_CASE("the minutes of every week are those of its sessions")
{
    const Plan& plan = *example_plan("anna").document.plan;
    const std::vector<int> minutes = minutes_by_week(plan);
    REQUIRE(static_cast<int>(minutes.size()) == plan.weeks);
    int first = 0;
    for (const PlannedSession& session : plan.phases[0].sessions) first += minutes_of(session, 1);
    CHECK(minutes[0] == first);
    CHECK(minutes.back() > minutes.front());
}

TEST_CASE("undo takes a change of the program back, and the fields follow")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.click("Protocol/Rest days less");
    shown.desk.history.undo();
    shown.robot.frames(3);
    CHECK(shown.now().sessions.rest_days == 2);
    CHECK(shown.state.differences.empty());
}

TEST_CASE("every shipped protocol is drawn, at any width, scale and language")
{
    ShownProtocol shown(example_plan("anna"), {700, 320}, "es");
    shown.robot.ui().scale = 1.75f;
    for (const auto& protocol : example_library().protocols) {
        PlanDocument document = example_plan("anna").document;
        Request request = *document.request;
        request.protocol = *protocol;
        document.request = std::make_shared<const Request>(request);
        shown.desk.history = History(document);
        shown.robot.frames(3);
        CAPTURE(protocol->id.text);
        CHECK(shown.robot.has("Protocol/Title"));
    }
}

TEST_CASE("whom the program is for is typed and ticked, and taken back by undo")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/For EDSS", "3 - 6.5");
    CHECK(shown.now().who.edss == Range<double>{3, 6.5});
    shown.robot.type_into("Protocol/For age", "18-75");
    CHECK(shown.now().who.age == Range<int>{18, 75});
    shown.robot.click("Protocol/For bands B2");
    CHECK(shown.now().who.bands == std::vector<std::string>{"B2"});
    REQUIRE(shown.desk.last_edit<ChangeProtocol>());
    CHECK(shown.desk.last_edit<ChangeProtocol>()->what.in("en") == "For bands: B2 instead of none");
    shown.robot.type_into("Protocol/For EDSS", "");
    CHECK_FALSE(shown.now().who.edss);
    shown.desk.history.undo();
    CHECK(shown.now().who.edss == Range<double>{3, 6.5});
}

TEST_CASE("ends that run backwards or beyond the scale stay in the field to be corrected")
{
    ShownProtocol shown(example_plan("anna"));
    for (const char* wrong : {"6 - 4", "4 - 12", "some"}) {
        shown.robot.type_into("Protocol/For EDSS", wrong);
        CHECK(shown.desk.history.steps() == 0);
    }
}

TEST_CASE("version and sources of the program can be written")
{
    ShownProtocol shown(example_plan("anna"));
    shown.robot.type_into("Protocol/Version", "1.1.0");
    shown.robot.type_into("Protocol/Source", "motl2012, inference");
    CHECK(shown.now().version == "1.1.0");
    CHECK(shown.now().source == std::vector<std::string>{"motl2012", "inference"});
    const auto& file = shown.desk.history.now().protocol_file;
    CHECK(file->text.find("version: 1.1.0") != std::string::npos);
    CHECK(file->text.find("source: [motl2012, inference]") != std::string::npos);
}

TEST_CASE("a kind of work is narrowed to positions, properties, families and single exercises")
{
    ShownProtocol shown(example_plan("anna"), {1300, 1600});
    const auto only = [&]() -> const PartOnly& { return shown.now().parts.at(Modality::aerobic).only; };
    shown.robot.click("Protocol/aerobic/Positions sitting");
    CHECK(only().positions == std::vector{Position::sitting});
    for (const char* list : {"tag", "family", "exercise"}) {
        shown.robot.click("Protocol/aerobic/Add " + std::string(list));
        shown.robot.click("Protocol/aerobic/Add " + std::string(list) + "/0");
    }
    CHECK(only().tags.size() == 1);
    CHECK(only().families.size() == 1);
    REQUIRE(only().exercises.size() == 1);
    CHECK(shown.desk.history.now().protocol_file->text.find("only:") != std::string::npos);
    shown.robot.click("Protocol/aerobic/exercise without " + only().exercises[0].text);
    CHECK(only().exercises.empty());
}
