#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("a pinned exercise stands on its day in its phase")
{
    const Desk desk;
    const Answer made = desk.plan({"--pin", "seated-march@tue@1"});
    CHECK(made.exit == 0);
    const std::size_t tue = made.out.find("tue 2026-11-24"), thu = made.out.find("thu 2026-11-26");
    REQUIRE(tue != std::string::npos);
    const std::size_t march = made.out.find("Seated march:", tue);
    CHECK(march < thu);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("{exercise: seated-march, day: tue, phase: 1}"));
}

TEST_CASE("a banned exercise is nowhere in the plan")
{
    const Desk desk;
    desk.plan();
    const std::string banned = first_exercise(desk.read("plan.yaml"));
    CHECK(desk.plan({"--ban", banned}).exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), !ContainsSubstring("- exercise: " + banned + '\n'));
    CHECK(desk.call({"verify", "plan.yaml"}).exit == 0);
}

TEST_CASE("a pin or a ban of an unknown exercise names the nearest one")
{
    const Desk desk;
    for (const std::string wish : {"--pin", "--ban"}) {
        const Answer answer = desk.plan({wish, "seated-marsh"});
        CHECK(answer.exit == 1);
        CHECK_THAT(answer.err, ContainsSubstring("\"seated-marsh\"") &&
                                   ContainsSubstring("Maybe write \"seated-march\""));
    }
    CHECK_FALSE(desk.has("plan.yaml"));
}

TEST_CASE("a pin on what is no day names the nearest day, one on a phase too many the phases there are")
{
    const Desk desk;
    const Answer day = desk.plan({"--pin", "seated-march@tues"});
    CHECK(day.exit == 2);
    CHECK_THAT(day.err, ContainsSubstring("\"tues\" is neither a day nor a time nor a phase. Maybe tue"));
    const Answer phase = desk.plan({"--pin", "seated-march@tue@9"});
    CHECK(phase.exit == 1);
    CHECK_THAT(phase.err, ContainsSubstring("names phase 9") && ContainsSubstring("from 1 to 3"));
}

TEST_CASE("a pin on a day without free time is told at once, with the hours that are free")
{
    const Desk desk;
    const Answer answer = desk.plan({"--pin", "seated-march@wed"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("the pin of seated-march on wed") &&
                               ContainsSubstring("Maybe free are: mon 09:00-09:50, tue"));
    CHECK_FALSE(desk.has("plan.yaml"));
}

TEST_CASE("what is both pinned and banned is told, not guessed")
{
    const Desk desk;
    const Answer answer = desk.plan({"--pin", "seated-march", "--ban", "seated-march"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("both pinned and banned"));
}

TEST_CASE("a start on a Wednesday names the next Monday")
{
    const Desk desk;
    const Answer answer = desk.plan({"--start", "2026-11-25"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err,
               ContainsSubstring("2026-11-25 is a wed") && ContainsSubstring("Maybe write 2026-11-30"));
    CHECK_FALSE(desk.has("plan.yaml"));
}

TEST_CASE("a day that no calendar has is wrong usage")
{
    const Desk desk;
    const Answer answer = desk.plan({"--start", "2026-02-30"});
    CHECK(answer.exit == 2);
    CHECK_THAT(answer.err, ContainsSubstring("\"2026-02-30\""));
}

TEST_CASE("without a start the plan starts on a Monday to come")
{
    const Desk desk;
    const Answer made = desk.call({"plan", patient_file("anna"), "--protocol", "combined-8-weeks",
                                   "--search-steps", "300", "--out", "plan.yaml"});
    CHECK(made.exit == 0);
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
}

TEST_CASE("another seed gives another plan, which is as legal")
{
    const Desk desk;
    desk.plan();
    const std::string first = desk.read("plan.yaml");
    CHECK(desk.plan({"--seed", "2"}).exit == 0);
    CHECK(desk.read("plan.yaml") != first);
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
}

}
