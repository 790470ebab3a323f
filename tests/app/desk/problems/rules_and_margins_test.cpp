#include "tests/app/desk/problems/shown_problems.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("margins are told the tightest first, with numbers and a word")
{
    ShownProblems shown(example_plan("anna"));
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
    ShownProblems shown(example_plan("anna"));
    shown.until_looked();
    shown.to_part("rules");
    for (const RuleSource& must : shown.desk.facts->notes.musts)
        CHECK(shown.robot.has("Problems/Rules/" + must.rule.text));
    for (const RuleId& rule : shown.desk.request_facts->screening.applied)
        CHECK(shown.robot.has("Problems/Rules/" + rule.text));
}

TEST_CASE("a precaution is set aside through the dialog that asks why")
{
    ShownProblems shown(example_plan("anna"));
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

TEST_CASE("what opens below a rule at the lower edge comes into sight")
{
    ShownProblems shown(example_plan("anna"));
    shown.until_looked();
    shown.to_part("rules");
    std::string lowest;
    for (const LoggedItem& item : shown.robot.ui().log.items())
        if (item.name.starts_with("Problems/Rules/") && item.shown()) lowest = item.name;
    REQUIRE_FALSE(lowest.empty());
    shown.robot.click(lowest);
    shown.robot.frames(3);
    const LoggedItem* opened = shown.robot.ui().log.find(lowest + "/set aside");
    REQUIRE(opened);
    CHECK(opened->high.y <= opened->clip_high.y);
    CHECK(opened->low.y >= opened->clip_low.y);
}

TEST_CASE("a rule that was set aside tells who, when and why, and holds again by a press")
{
    ShownProblems shown(example_plan("anna"));
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
