#include "tests/app/desk/inspector/inspected.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

struct Swapping : AnnaInspected {
    Swapping() { desk.selection.part = InspectorPart::swap; }
    const std::vector<Swap>& swaps() const
    {
        return *desk.answers.find<std::vector<Swap>>(SwapsQuestion{*desk.selection.item});
    }
};

}

TEST_CASE("swaps come with the cheapest legal one first, and a press swaps and shows what came in")
{
    Swapping anna;
    Inspected shown(anna.desk);
    const auto rows = shown.robot.names("Inspector/swap ");
    REQUIRE(rows.size() == anna.swaps().size());
    const Swap best = anna.swaps().front();
    REQUIRE(best.change.broken.empty());
    CHECK(rows.front() == "Inspector/swap " + best.exercise.text);
    shown.robot.click(rows.front());
    REQUIRE(anna.desk.last_edit<SwapItem>());
    CHECK(anna.desk.last_edit<SwapItem>()->other == best.exercise);
    CHECK(anna.desk.selection.item->exercise == best.exercise);
}

TEST_CASE("Enter on a swap swaps")
{
    Swapping anna;
    Inspected shown(anna.desk);
    focus_on(shown.robot.ui().focus, "Inspector/swap " + anna.swaps().front().exercise.text);
    shown.robot.press({key::enter});
    CHECK(anna.desk.last_edit<SwapItem>());
}

TEST_CASE("the button beside a swap swaps it at all places")
{
    Swapping anna;
    const ExerciseId before = anna.desk.selection.item->exercise;
    Inspected shown(anna.desk);
    const std::string id = anna.swaps().front().exercise.text;
    focus_on(shown.robot.ui().focus, "Inspector/swap " + id);
    shown.robot.press({key::tab});
    CHECK(shown.robot.ui().focus.at == "Inspector/everywhere " + id);
    shown.robot.press({key::enter});
    REQUIRE(anna.desk.last_edit<SwapEverywhere>());
    CHECK(anna.desk.last_edit<SwapEverywhere>()->exercise == before);
}

TEST_CASE("a swap that is not allowed changes nothing and tells why instead")
{
    Swapping anna;
    Inspected shown(anna.desk);
    const Swap& last = anna.swaps().back();
    REQUIRE_FALSE(last.change.broken.empty());
    shown.robot.click("Inspector/swap " + last.exercise.text);
    CHECK_FALSE(anna.desk.last_edit<SwapItem>());
    CHECK(anna.desk.selection.exercise == last.exercise);
    CHECK(anna.desk.selection.part == InspectorPart::why);
}

TEST_CASE("another whole plan is used with what it was made for")
{
    AnnaInspected anna;
    anna.desk.selection.part = InspectorPart::alternatives;
    Inspected shown(anna.desk);
    const auto* plans = anna.desk.answers.find<std::vector<Alternative>>(AlternativesQuestion{});
    REQUIRE(plans);
    REQUIRE(plans->size() >= 2);
    shown.robot.click("Inspector/use B");
    const auto* used = anna.desk.last_edit<UsePlan>();
    REQUIRE(used);
    CHECK(used->request->emphasis == (*plans)[1].emphasis);
    CHECK(*used->plan == (*plans)[1].plan);
    CHECK(used->what.has("es"));
}

TEST_CASE("an approved plan and its next version are offered no other plans")
{
    for (const bool begun : {false, true}) {
        AnnaInspected anna;
        anna.desk.selection.part = InspectorPart::alternatives;
        PlanDocument document = anna.desk.history.now();
        Plan plan = *document.plan;
        plan.approved_by = "N. Example";
        plan.approved_on = *read_date("2026-11-21");
        if (begun)
            document.approved = std::make_shared<const ApprovedVersion>(ApprovedVersion{plan, "", 1});
        else
            document.plan = std::make_shared<const Plan>(plan);
        anna.desk.history = History(document);
        Inspected shown(anna.desk);
        CHECK(shown.robot.names("Inspector/use").empty());
        CHECK_FALSE(anna.desk.last<AskAbout>());
    }
}

}
