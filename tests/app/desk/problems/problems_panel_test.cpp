#include "tests/app/desk/problems/shown_problems.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// The document of a request without a plan: pins that cannot all be kept.
PlanDocument without_plan()
{
    PlanDocument document = example_plan("anna").document;
    NoPlan why;
    why.clash = {{RuleId("free-time"), {}, in_words("Free time is too short", "Falta tiempo libre"), 1},
                 {RuleId("frequency"), {}, in_words("Three sessions a week", "Tres sesiones"), 1}};
    why.parts = {{RuleId("free-time"), About{.phase = 0, .day = 3}, true}};
    why.proven = true;
    document.none = std::make_shared<const NoPlanFound>(NoPlanFound{why});
    return document;
}

}

TEST_CASE("an empty desk has nothing to look at")
{
    ShownProblems shown(ImVec2{900, 400});
    shown.robot.frames(3);
    CHECK(shown.state.list.empty());
    for (const char* part : {"margins", "rules", "look"}) shown.to_part(part);
    CHECK(shown.state.list.empty());
}

TEST_CASE("a file that cannot be read is told before everything else")
{
    ShownProblems shown(example_plan("anna"));
    shown.desk.problems = {{"recent files could not be read", false}, {"the disk is full", true}};
    shown.until_looked();
    REQUIRE(shown.state.list.size() > 2);
    CHECK(shown.state.list[0].words == "the disk is full");
    CHECK(shown.state.list[0].kind == NoticeKind::danger);
    CHECK(shown.state.list[1].kind == NoticeKind::warning);
}

TEST_CASE("without a plan the clash stands first, rule by rule, and leads to its day")
{
    ShownProblems shown(example_plan("anna"));
    shown.desk.history = History(without_plan());
    shown.until_looked();
    REQUIRE(shown.entry("no plan 0"));
    CHECK(shown.state.list[0].words == "Free time is too short");
    shown.robot.click("Problems/Look/no plan 0");
    CHECK(shown.desk.selection.day == Weekday::thu);
}

TEST_CASE("what would help is asked for once and applied by a press")
{
    ShownProblems shown(example_plan("anna"));
    shown.desk.history = History(without_plan());
    shown.desk.answers.add(RepairsQuestion{},
                           std::vector<Repair>{{{FreeDay{Weekday::sun, *read_window("09:00-10:00")}},
                                                in_words("Sunday is free", "El domingo está libre"),
                                                3}});
    shown.until_looked();
    shown.robot.click("Problems/Look/repair 0/apply");
    const auto* applied = shown.desk.last_edit<ApplyRepair>();
    REQUIRE(applied);
    CHECK(applied->changes.size() == 1);
    CHECK(applied->words.in("en") == "Sunday is free");
}

TEST_CASE("a search that was stopped is no proof, and says so")
{
    ShownProblems shown(example_plan("anna"));
    PlanDocument document = example_plan("anna").document;
    document.none = std::make_shared<const NoPlanFound>(NoPlanFound{{}, true});
    shown.desk.history = History(document);
    shown.until_looked();
    REQUIRE(shown.entry("no plan"));
    CHECK(shown.entry("no plan")->kind == NoticeKind::warning);
    CHECK_FALSE(shown.entry("repair"));
}

TEST_CASE("a wish that cannot come true is called a wish")
{
    PlanDocument document = example_plan("anna").document;
    document.none = std::make_shared<const NoPlanFound>(
        NoPlanFound{{}, false, {in_words("Lunge is excluded", "Zancada excluida")}});
    ShownProblems shown(example_plan("anna"));
    shown.desk.history = History(document);
    shown.until_looked();
    REQUIRE(shown.entry("no plan 0"));
    CHECK(shown.entry("no plan 0")->sign == shown.robot.ui().say("problems.wish"));
    CHECK(shown.entry("no plan 0")->words == "Lunge is excluded");
}

TEST_CASE("everything that nobody recorded is listed, and a press leads to its field")
{
    ShownProblems shown(example_plan("anna"));
    shown.until_looked();
    const ToLookAt* missing = shown.entry("not recorded ");
    if (!missing) missing = shown.entry("question ");
    REQUIRE(missing);
    const std::string name = missing->name, field = missing->about.field;
    shown.robot.click("Problems/Look/" + name);
    CHECK(shown.desk.selection.field == field);
    shown.robot.click("Problems/Look/" + name + "/record");
    REQUIRE(shown.desk.last<Select>());
    CHECK(shown.desk.last<Select>()->next.field == field);
}

TEST_CASE("no two things to look at have one name, for every example patient")
{
    for (const char* patient : {"anna", "ben", "dora", "hugo", "oskar"}) {
        ShownProblems shown(example_plan(patient));
        shown.until_looked();
        std::set<std::string> names;
        for (const ToLookAt& each : shown.state.list) {
            CAPTURE(patient, each.name);
            CHECK(names.insert(each.name).second);
            CHECK_FALSE(each.words.empty());
        }
    }
}

TEST_CASE("the most serious things come first")
{
    ShownProblems shown(example_plan("anna"));
    shown.desk.history = History(without_plan());
    shown.until_looked();
    const auto is_note = [](const ToLookAt& each) { return each.name.starts_with("not recorded"); };
    const auto first_note = std::find_if(shown.state.list.begin(), shown.state.list.end(), is_note);
    CHECK(std::all_of(first_note, shown.state.list.end(), is_note));
}

TEST_CASE("the filter keeps what has the words, whatever the capitals")
{
    ShownProblems shown(example_plan("anna"));
    shown.desk.problems = {{"The Disk is full", true}};
    shown.until_looked();
    const std::size_t all = shown.robot.names("Problems/Look/").size();
    shown.robot.type_into("Problems/Filter", "disk");
    shown.robot.frames(2);
    CHECK(shown.robot.names("Problems/Look/").size() == 1);
    CHECK(all > 1);
}

TEST_CASE("the keyboard reaches an entry and presses it")
{
    ShownProblems shown(example_plan("anna"));
    shown.until_looked();
    REQUIRE_FALSE(shown.state.list.empty());
    const std::string wanted = "Problems/Look/" + shown.state.list.front().name;
    for (int tabs = 0; tabs < 10 && shown.robot.ui().focus.at != wanted; ++tabs)
        shown.robot.press({key::tab});
    REQUIRE(shown.robot.ui().focus.at == wanted);
    shown.robot.press({key::enter});
    CHECK(shown.state.chosen == shown.state.list.front().name);
}

TEST_CASE("the list draws three frames at any width, scale and language")
{
    for (const char* patient : {"felix", "gina", "oskar"})
        for (const float width : {600.f, 1600.f}) {
            ShownProblems shown(example_plan(patient), {width, 320}, width > 1000 ? "es" : "en");
            shown.robot.ui().scale = width > 1000 ? 2.5f : 1.f;
            shown.until_looked();
            for (const char* part : {"margins", "rules", "look"}) shown.to_part(part);
            shown.robot.frames(3);
            CHECK(shown.robot.has("Problems/Filter"));
        }
}
