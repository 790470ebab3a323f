#include "app/desk/panels/other_plan.h"
#include "tests/app/desk/compare/shown_compare.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("the numbers of both plans stand side by side")
{
    ShownCompare shown(example_plan("anna"));
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
    ShownCompare shown(example_plan("anna"));
    const PlanDocument& document = example_plan("anna").document;
    Alternative first{"A", Emphasis::balanced, *document.plan, {}, {}};
    Alternative second{"B", Emphasis::fewer_days, changed_plan(), {}, in_words("1 day less", "1 día menos")};
    shown.desk.answers.add(AlternativesQuestion{}, std::vector<Alternative>{first, second});
    shown.robot.frames(2);
    shown.robot.click("Compare/Part/other plans");
    shown.robot.frames(2);
    CHECK_FALSE(shown.robot.has("Compare/Use A"));  // it is the plan at hand
    shown.robot.click("Compare/Use B");
    const auto* used = shown.desk.last_edit<UsePlan>();
    REQUIRE(used);
    CHECK(used->request->emphasis == Emphasis::fewer_days);
    CHECK(*used->plan == changed_plan());
}

TEST_CASE("other plans are made only once somebody looks for them")
{
    ShownCompare shown(example_plan("anna"));
    shown.robot.frames(3);
    CHECK_FALSE(shown.desk.last<AskAbout>());
}

TEST_CASE("the next version of an approved plan gets no other plans")
{
    ShownCompare shown(example_plan("anna"));
    PlanDocument document = shown.desk.history.now();
    document.approved = std::make_shared<const ApprovedVersion>(ApprovedVersion{*document.plan, "", 1});
    shown.desk.history = History(document);
    shown.robot.frames(2);
    shown.robot.click("Compare/Part/other plans");
    shown.robot.frames(2);
    CHECK_FALSE(shown.desk.last<AskAbout>());
}
