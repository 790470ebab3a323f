#include "engine/print/print_lines.h"

#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// A row without findings to look for holds for everybody.
Precaution says_on_paper(const std::string& words)
{
    Precaution row;
    row.id = RuleId("T99");
    row.print.by_language["en"] = words;
    return row;
}

std::vector<PrintLine> lines_of(SmallPlan& small, std::vector<Precaution> rows)
{
    small.request.precautions = std::make_shared<const std::vector<Precaution>>(std::move(rows));
    return print_lines(small.plan, small.request);
}

std::vector<PrintLine> lines_of(SmallPlan& small, const Precaution& row)
{
    return lines_of(small, std::vector<Precaution>{row});
}

}

TEST_CASE("a sentence about the patient's days stands once, beside the week")
{
    SmallPlan small;
    const std::vector<PrintLine> lines = lines_of(small, says_on_paper("Drink before you start."));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].where == PrintLine::Where::good_to_know);
    CHECK(lines[0].text.in("en") == "Drink before you start.");
}

TEST_CASE("a sentence about a few exercises stands on their cards only")
{
    SmallPlan small;
    Precaution row = says_on_paper("Keep the knee over the foot.");
    row.print_on.loads[Joint::knee] = 2;
    const std::vector<PrintLine> lines = lines_of(small, row);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].where == PrintLine::Where::fitting_cards);
    CHECK(lines[0].exercises == std::set<ExerciseId>{ExerciseId("squat")});
}

TEST_CASE("a sentence about exercises that are not in the plan is not printed")
{
    SmallPlan small;
    Precaution row = says_on_paper("Hold on.");
    row.print_on.exercises = {ExerciseId("beam")};
    CHECK(lines_of(small, row).empty());
}

TEST_CASE("a sentence about more than three exercises stands once, beside the week")
{
    SmallPlan small;
    for (const int phase : {1, 2}) small.add(phase, Weekday::mon, "calf");
    Precaution row = says_on_paper("Wear shoes.");
    row.print_on.exercises = {ExerciseId("calf"), ExerciseId("march"), ExerciseId("row"),
                              ExerciseId("squat")};
    const std::vector<PrintLine> lines = lines_of(small, row);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].where == PrintLine::Where::good_to_know);
    row.print_on.exercises.pop_back();
    CHECK(lines_of(small, row).at(0).where == PrintLine::Where::fitting_cards);
}

TEST_CASE("a sentence that two findings ask for is printed once, for the exercises of both")
{
    SmallPlan small;
    Precaution of_squat = says_on_paper("Foot flat."), of_row = of_squat;
    of_squat.print_on.exercises = {ExerciseId("squat")};
    of_row.print_on.exercises = {ExerciseId("row")};
    const std::vector<PrintLine> both = lines_of(small, std::vector<Precaution>{of_squat, of_row});
    REQUIRE(both.size() == 1);
    CHECK(both[0].exercises == std::set<ExerciseId>{ExerciseId("row"), ExerciseId("squat")});
    const Precaution of_everything = says_on_paper("Foot flat.");
    for (const auto& rows : {std::vector<Precaution>{of_squat, of_everything}, {of_everything, of_squat}}) {
        const std::vector<PrintLine> lines = lines_of(small, rows);
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].where == PrintLine::Where::good_to_know);
    }
    CHECK(lines_of(small, std::vector<Precaution>{of_squat, says_on_paper("Knee straight.")}).size() == 2);
}

TEST_CASE("a sign to stop at goes into the stop box, and a row without a sentence prints nothing")
{
    SmallPlan small;
    Precaution row;
    CHECK(lines_of(small, row).empty());
    row.stop.by_language["en"] = "Chest pain: sit down and call for help.";
    const std::vector<PrintLine> lines = lines_of(small, row);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].where == PrintLine::Where::stop_box);
}

TEST_CASE("eight sentences stand beside the week, what must be kept first, the others after the cards")
{
    SmallPlan small;
    std::vector<Precaution> rows;
    for (int at = 0; at < 12; ++at) {
        rows.push_back(says_on_paper("Sentence " + std::to_string(at)));
        rows.back().strength = at == 11 ? Strength::must : Strength::should;
    }
    const std::vector<PrintLine> lines = lines_of(small, rows);
    REQUIRE(lines.size() == 12);
    CHECK(lines[0].text.in("en") == "Sentence 11");
    CHECK(lines[7].where == PrintLine::Where::good_to_know);
    CHECK(lines[8].where == PrintLine::Where::after_cards);
}

}
