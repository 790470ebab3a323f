#include "app/desk/panels/compare/compare_panel.h"

#include "app/desk/panels/compare/aims_table.h"
#include "engine/base/file.h"
#include "engine/plan/write_plan.h"
#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>
#include <unistd.h>

using namespace pacewise;

namespace {

struct Shown {
    explicit Shown(const ExamplePlan& example, ImVec2 window = {1300, 700},
                   const std::string& language = "en")
        : desk(example), robot(window, language)
    {
        begin();
    }
    explicit Shown(ImVec2 window) : robot(window) { begin(); }

    void begin()
    {
        show_panel(robot, desk, [this](Ui& ui, const Scene& scene, Outbox& outbox) {
            const Scope scope(ui, "Compare");
            draw_compare(ui, scene, state, outbox);
        });
    }
    void until_compared()
    {
        robot.frames(2);
        for (int tries = 0; tries < 5000 && state.job.running(); ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            robot.frame();
        }
        REQUIRE_FALSE(state.job.running());
        robot.frames(2);
    }

    DeskScene desk;
    ComparePanelState state;
    Robot robot;
};

/// Anna's plan with its first session on another day and without its second item.
Plan changed_plan()
{
    Plan plan = *example_plan("anna").document.plan;
    auto& sessions = plan.phases[0].sessions;
    sessions[0].day = Weekday::sun;
    sessions[1].items.pop_back();
    return plan;
}

/// The document, and after one edit the same with another plan.
void edit_the_plan(DeskScene& desk)
{
    PlanDocument next = desk.history.now();
    next.plan = std::make_shared<const Plan>(changed_plan());
    desk.history.commit(in_words("Move a session", "Mover una sesión"), next);
}

bool has_kind(const Compared& compared, ChangeKind kind)
{
    return std::any_of(compared.changes.begin(), compared.changes.end(),
                       [&](const Revised& change) { return change.kind == kind; });
}

/// A plan file of its own that is gone afterwards.
struct PlanFile {
    explicit PlanFile(const std::string& text)
    {
        std::filesystem::create_directories(path.parent_path());
        write_file(path, text);
    }
    ~PlanFile() { std::filesystem::remove_all(path.parent_path()); }
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("compare-" + std::to_string(getpid())) / "other.yaml";
};

}

TEST_CASE("without a plan there is nothing to compare")
{
    Shown shown(ImVec2{900, 400});
    shown.robot.frames(3);
    CHECK(shown.robot.names("Compare/").empty());
}

TEST_CASE("after an edit the plan is compared with the one before it")
{
    Shown shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK(shown.state.with == CompareWith::before_edit);
    CHECK(has_kind(*shown.state.result, ChangeKind::moved));
    CHECK(has_kind(*shown.state.result, ChangeKind::gone));
    CHECK(shown.robot.has("Compare/Changes/0"));
}

TEST_CASE("undoing the edit leaves nothing to compare with but a file")
{
    Shown shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    shown.desk.history.undo();
    shown.until_compared();
    CHECK(shown.state.with == CompareWith::file);
    CHECK_FALSE(shown.state.result);
}

TEST_CASE("a press on a change selects its exercise and its place")
{
    Shown shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    shown.robot.click("Compare/Changes/0");
    CHECK(shown.desk.selection.exercise == shown.state.result->changes[0].exercise);
}

TEST_CASE("the keyboard presses a change, too")
{
    Shown shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    for (int tabs = 0; tabs < 12 && shown.robot.ui().focus.at != "Compare/Changes/0"; ++tabs)
        shown.robot.press({key::tab});
    shown.robot.press({key::enter});
    CHECK(shown.desk.selection.exercise == shown.state.result->changes[0].exercise);
}

TEST_CASE("an item of the week beside the list is selected by a press")
{
    Shown shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    const PlannedSession& session = shown.desk.history.now().plan->phases[0].sessions[1];
    shown.robot.click("Compare/Weeks/" + std::string(word_of(session.day)) + "/" +
                      session.items[0].exercise.text);
    REQUIRE(shown.desk.selection.item);
    CHECK(shown.desk.selection.item->exercise == session.items[0].exercise);
    CHECK(shown.desk.selection.item->at == session.at);
}

TEST_CASE("the weeks are stepped through, and the phase follows")
{
    Shown shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    for (int week = 1; week < 4; ++week) shown.robot.click("Compare/Weeks/Later week");
    CHECK(shown.desk.selection.week == 4);
    CHECK(shown.desk.selection.phase == 1);
    shown.robot.click("Compare/Weeks/Earlier week");
    CHECK(shown.desk.selection.week == 3);
}

TEST_CASE("the approved version is compared from the week on that is still open")
{
    Shown shown(example_plan("anna"));
    PlanDocument document = shown.desk.history.now();
    document.approved = std::make_shared<const ApprovedVersion>(ApprovedVersion{changed_plan(), "", 6});
    shown.desk.history = History(document);
    shown.until_compared();
    CHECK(shown.state.with == CompareWith::approved);
    REQUIRE(shown.state.result);
    CHECK(shown.state.result->changes.empty());  // the first phase is over by then
}

TEST_CASE("a plan file is opened for comparing only")
{
    const PlanFile file(plan_text(changed_plan()));
    Shown shown(example_plan("anna"));
    shown.robot.frames(3);
    shown.robot.type_into("Compare/File", file.path.string());
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK(shown.state.result->trouble.empty());
    CHECK(has_kind(*shown.state.result, ChangeKind::moved));
    CHECK_FALSE(shown.desk.last<OpenPlan>());
}

TEST_CASE("a recent plan is chosen from a list")
{
    const PlanFile file(plan_text(changed_plan()));
    Shown shown(example_plan("anna"));
    shown.desk.preferences.recent = {file.path};
    shown.robot.frames(3);
    shown.robot.click("Compare/Recent");
    shown.robot.click("Compare/Recent/0");
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK(shown.state.result->before);
}

TEST_CASE("a file that is no plan is told with what is wrong")
{
    const PlanFile file("patient:\n  id: anna\n");
    Shown shown(example_plan("anna"));
    shown.robot.frames(3);
    shown.robot.type_into("Compare/File", file.path.string());
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK_FALSE(shown.state.result->trouble.empty());
    CHECK_FALSE(shown.state.result->before);
}

TEST_CASE("a file that is not there is told, not thrown")
{
    const Compared result = compared({nullptr, "/nowhere/plan.yaml", example_plan("anna").document.plan,
                                      example_plan("anna").document.answered});
    CHECK(result.trouble.in("en").find("/nowhere/plan.yaml") != std::string::npos);
}

TEST_CASE("equal plans differ in nothing, neither places nor numbers")
{
    const PlanDocument& document = example_plan("anna").document;
    const Compared result = compared({document.plan, {}, document.plan, document.answered});
    CHECK(result.changes.empty());
    CHECK(result.aims_before == result.aims_now);
}

TEST_CASE("the numbers of both plans stand side by side")
{
    Shown shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    shown.robot.click("Compare/Part/numbers");
    shown.robot.frames(3);
    CHECK(shown.state.result->aims_now.minutes_a_week <= shown.state.result->aims_before.minutes_a_week);
    CHECK(aim_rows().front().value(shown.state.result->aims_now) ==
          shown.state.result->aims_now.needs_missed);
}

TEST_CASE("another plan is used by a press, with the emphasis it was made for")
{
    Shown shown(example_plan("anna"));
    const PlanDocument& document = example_plan("anna").document;
    Alternative first{"A", Emphasis::balanced, *document.plan, {}, {}};
    Alternative second{"B", Emphasis::fewer_days, changed_plan(), {}, in_words("1 day less", "1 día menos")};
    shown.desk.answers.add(AlternativesQuestion{}, std::vector<Alternative>{first, second});
    shown.robot.frames(2);
    shown.robot.click("Compare/Part/other plans");
    shown.robot.click("Compare/Use B");
    const auto* used = shown.desk.last_edit<UsePlan>();
    REQUIRE(used);
    CHECK(used->request->emphasis == Emphasis::fewer_days);
    CHECK(*used->plan == changed_plan());
}

TEST_CASE("other plans are made only once somebody looks for them")
{
    Shown shown(example_plan("anna"));
    shown.robot.frames(3);
    CHECK_FALSE(shown.desk.last<AskAbout>());
}

TEST_CASE("the next version of an approved plan gets no other plans")
{
    Shown shown(example_plan("anna"));
    PlanDocument document = shown.desk.history.now();
    document.approved = std::make_shared<const ApprovedVersion>(ApprovedVersion{*document.plan, "", 1});
    shown.desk.history = History(document);
    shown.robot.frames(2);
    shown.robot.click("Compare/Part/other plans");
    shown.robot.frames(2);
    CHECK_FALSE(shown.desk.last<AskAbout>());
}

TEST_CASE("the comparison draws at any width, scale and language")
{
    for (const float width : {600.f, 1600.f}) {
        Shown shown(example_plan("oskar"), {width, 320}, width > 1000 ? "es" : "en");
        shown.robot.ui().scale = width > 1000 ? 2.5f : 1.f;
        PlanDocument next = shown.desk.history.now();
        Plan plan = *next.plan;
        plan.phases[0].sessions.pop_back();
        next.plan = std::make_shared<const Plan>(plan);
        shown.desk.history.commit({}, next);
        shown.until_compared();
        shown.robot.click("Compare/Part/numbers");
        shown.robot.click("Compare/Part/changes");
        shown.robot.frames(3);
        CHECK(shown.robot.has("Compare/Changes/0"));
    }
}
