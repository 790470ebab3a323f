#include "app/desk/panels/problems/problems_panel.h"

#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace pacewise;

namespace {

struct Shown {
    explicit Shown(const ExamplePlan& example, ImVec2 window = {1200, 500},
                   const std::string& language = "en")
        : desk(example), robot(window, language)
    {
        begin();
    }
    explicit Shown(ImVec2 window) : robot(window) { begin(); }

    void begin()
    {
        // Tries of repairs take seconds; the tests give their own.
        desk.answers.add(RepairsQuestion{}, std::vector<Repair>{});
        show_panel(robot, desk, [this](Ui& ui, const Scene& scene, Outbox& outbox) {
            const Scope scope(ui, "Problems");
            draw_problems(ui, scene, state, outbox);
        });
    }
    /// Draws until the second look is taken.
    void until_looked()
    {
        robot.frames(2);
        for (int tries = 0; tries < 5000 && state.job.running(); ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            robot.frame();
        }
        REQUIRE_FALSE(state.job.running());
        robot.frames(2);
    }
    const ToLookAt* entry(const std::string& beginning) const
    {
        const auto found = std::find_if(state.list.begin(), state.list.end(), [&](const ToLookAt& each) {
            return each.name.starts_with(beginning);
        });
        return found == state.list.end() ? nullptr : &*found;
    }
    void to_part(const std::string& part)
    {
        robot.click("Problems/Part/" + part);
        robot.frames(2);
    }

    DeskScene desk;
    ProblemsPanelState state;
    Robot robot;
};

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
    Shown shown(ImVec2{900, 400});
    shown.robot.frames(3);
    CHECK(shown.state.list.empty());
    for (const char* part : {"margins", "rules", "look"}) shown.to_part(part);
    CHECK(shown.state.list.empty());
}

TEST_CASE("a file that cannot be read is told before everything else")
{
    Shown shown(example_plan("anna"));
    shown.desk.problems = {{"recent files could not be read", false}, {"the disk is full", true}};
    shown.until_looked();
    REQUIRE(shown.state.list.size() > 2);
    CHECK(shown.state.list[0].words == "the disk is full");
    CHECK(shown.state.list[0].kind == NoticeKind::danger);
    CHECK(shown.state.list[1].kind == NoticeKind::warning);
}

TEST_CASE("without a plan the clash stands first, rule by rule, and leads to its day")
{
    Shown shown(example_plan("anna"));
    shown.desk.history = History(without_plan());
    shown.until_looked();
    REQUIRE(shown.entry("no plan 0"));
    CHECK(shown.state.list[0].words == "Free time is too short");
    shown.robot.click("Problems/Look/no plan 0");
    CHECK(shown.desk.selection.day == Weekday::thu);
}

TEST_CASE("what would help is asked for once and applied by a press")
{
    Shown shown(example_plan("anna"));
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
    Shown shown(example_plan("anna"));
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
    NoPlan why;
    why.clash = {{RuleId("wish"), {}, in_words("Lunge is excluded", "Zancada excluida"), 1}};
    document.none = std::make_shared<const NoPlanFound>(NoPlanFound{why});
    Shown shown(example_plan("anna"));
    shown.desk.history = History(document);
    shown.until_looked();
    REQUIRE(shown.entry("no plan 0"));
    CHECK(shown.entry("no plan 0")->sign == shown.robot.ui().say("problems.wish"));
}

TEST_CASE("everything that nobody recorded is listed, and a press leads to its field")
{
    Shown shown(example_plan("anna"));
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
        Shown shown(example_plan(patient));
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
    Shown shown(example_plan("anna"));
    shown.desk.history = History(without_plan());
    shown.until_looked();
    const auto is_note = [](const ToLookAt& each) { return each.name.starts_with("not recorded"); };
    const auto first_note = std::find_if(shown.state.list.begin(), shown.state.list.end(), is_note);
    CHECK(std::all_of(first_note, shown.state.list.end(), is_note));
}

TEST_CASE("the filter keeps what has the words, whatever the capitals")
{
    Shown shown(example_plan("anna"));
    shown.desk.problems = {{"The Disk is full", true}};
    shown.until_looked();
    const std::size_t all = shown.robot.names("Problems/Look/").size();
    shown.robot.type_into("Problems/Filter", "disk");
    shown.robot.frames(2);
    CHECK(shown.robot.names("Problems/Look/").size() == 1);
    CHECK(all > 1);
}

TEST_CASE("margins are told the tightest first, with numbers and a word")
{
    Shown shown(example_plan("anna"));
    shown.until_looked();
    shown.to_part("margins");
    const auto& margins = shown.state.second->margins;
    REQUIRE(margins.size() == shown.desk.facts->notes.margins.size());
    CHECK(std::is_sorted(margins.begin(), margins.end(),
                         [](const TightPlace& a, const TightPlace& b) { return a.percent > b.percent; }));
    shown.robot.click("Problems/Margins/" + margins[0].rule.text);
    CHECK(shown.desk.selection.day == weekday_of(margins[0].date));
}

TEST_CASE("every rule stands in words with where it comes from")
{
    Shown shown(example_plan("anna"));
    shown.until_looked();
    shown.to_part("rules");
    for (const RuleSource& must : shown.desk.facts->notes.musts)
        CHECK(shown.robot.has("Problems/Rules/" + must.rule.text));
    for (const RuleId& rule : shown.desk.request_facts->screening.applied)
        CHECK(shown.robot.has("Problems/Rules/" + rule.text));
}

TEST_CASE("a precaution is set aside through the dialog that asks why")
{
    Shown shown(example_plan("anna"));
    shown.until_looked();
    shown.to_part("rules");
    REQUIRE_FALSE(shown.desk.request_facts->screening.applied.empty());
    const std::string rule = shown.desk.request_facts->screening.applied.front().text;
    shown.robot.click("Problems/Rules/" + rule);
    shown.robot.click("Problems/Rules/" + rule + "/set aside");
    const auto* dialog = shown.desk.last<ShowDialog>();
    REQUIRE(dialog);
    CHECK(dialog->dialog == DialogKind::set_aside);
    CHECK(dialog->about == rule);
}

TEST_CASE("a rule that was set aside tells who, when and why, and holds again by a press")
{
    Shown shown(example_plan("anna"));
    PlanDocument document = example_plan("anna").document;
    Request request = *document.request;
    const RuleId rule = request.precautions->front().id;
    request.overrides = {{rule, "seen by the neurologist", "M. Roth", *read_date("2026-11-20")}};
    document.request = std::make_shared<const Request>(request);
    shown.desk.history = History(document);
    shown.until_looked();
    shown.to_part("rules");
    shown.robot.click("Problems/Rules/" + rule.text + "/take back");
    REQUIRE(shown.desk.last_edit<TakeBackSetAside>());
    CHECK(shown.desk.last_edit<TakeBackSetAside>()->rule == rule);
}

TEST_CASE("the keyboard reaches an entry and presses it")
{
    Shown shown(example_plan("anna"));
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
            Shown shown(example_plan(patient), {width, 320}, width > 1000 ? "es" : "en");
            shown.robot.ui().scale = width > 1000 ? 2.5f : 1.f;
            shown.until_looked();
            for (const char* part : {"margins", "rules", "look"}) shown.to_part(part);
            shown.robot.frames(3);
            CHECK(shown.robot.has("Problems/Filter"));
        }
}
