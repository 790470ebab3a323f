#include "engine/plan/write_plan.h"
#include "tests/app/desk/compare/shown_compare.h"
#include "tests/app/files/test_folder.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a plan file is opened for comparing only")
{
    const TestFolder folder;
    const auto file = folder.write("other.yaml", plan_text(changed_plan()));
    ShownCompare shown(example_plan("anna"));
    shown.robot.frames(3);
    shown.robot.type_into("Compare/File", file.string());
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK(shown.state.result->trouble.empty());
    CHECK(has_kind(*shown.state.result, ChangeKind::moved));
    CHECK_FALSE(shown.desk.last<OpenPlan>());
}

TEST_CASE("a recent plan is chosen from a list")
{
    const TestFolder folder;
    const auto file = folder.write("other.yaml", plan_text(changed_plan()));
    ShownCompare shown(example_plan("anna"));
    shown.desk.preferences.recent = {file};
    shown.robot.frames(3);
    shown.robot.click("Compare/Recent");
    shown.robot.click("Compare/Recent/0");
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK(shown.state.result->before);
}

TEST_CASE("a file that is no plan is told with what is wrong")
{
    const TestFolder folder;
    const auto file = folder.write("other.yaml", "patient:\n  id: anna\n");
    ShownCompare shown(example_plan("anna"));
    shown.robot.frames(3);
    shown.robot.type_into("Compare/File", file.string());
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK_FALSE(shown.state.result->trouble.empty());
    CHECK_FALSE(shown.state.result->before);
}

TEST_CASE("a file that is not there is told, not thrown")
{
    const Compared result = compared({nullptr, "/nowhere/plan.yaml", example_plan("anna").document.plan,
                                      example_plan("anna").document.answered});
    CHECK(result.trouble.english().find("/nowhere/plan.yaml") != std::string::npos);
}

TEST_CASE("equal plans differ in nothing, neither places nor numbers")
{
    const PlanDocument& document = example_plan("anna").document;
    const Compared result = compared({document.plan, {}, document.plan, document.answered});
    CHECK(result.changes.empty());
    CHECK(result.aims_before == result.aims_now);
}
