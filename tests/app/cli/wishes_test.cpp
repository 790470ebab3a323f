#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// What is said where no plan is made for such a wish.
std::string refused(const Desk& desk, const std::vector<std::string>& wish)
{
    const Answer answer = desk.plan(wish);
    CHECK(answer.exit == 1);
    CHECK_FALSE(desk.has("plan.yaml"));
    return answer.err;
}

}

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

TEST_CASE("an exercise banned from one day stands on another, and the plan is made again from its file")
{
    const Desk desk;
    CHECK(desk.plan({"--pin", "seated-march", "--ban", "seated-march@tue", "--ban",
                     "bridge-full@thu 09:00 phase 2"})
              .exit == 0);
    const std::string plan = desk.read("plan.yaml");
    CHECK_THAT(plan, ContainsSubstring("banned_places:\n"
                                       "  - {exercise: seated-march, day: tue}\n"
                                       "  - {exercise: bridge-full, day: thu, at: \"09:00\", phase: 2}\n"));
    CHECK_THAT(plan, ContainsSubstring("bans: []\n"));
    CHECK_THAT(plan, ContainsSubstring("exercise: seated-march\n"));
    for (std::size_t day = plan.find("day: tue\n"); day != std::string::npos;
         day = plan.find("day: tue\n", day + 1)) {
        const std::string session = plan.substr(day, plan.find("lighter:", day) - day);
        CHECK_THAT(session, !ContainsSubstring("exercise: seated-march\n"));
    }
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
    CHECK(desk.call({"verify", "plan.yaml"}).exit == 0);
}

TEST_CASE("a whole family or tag can be banned from a day, a dose cannot")
{
    const Desk desk;
    CHECK(desk.plan({"--ban", "tag:floor@tue", "--ban", "tag:floor@tue"}).exit == 0);
    const std::string plan = desk.read("plan.yaml"), entry = "{exercise: bridge-full, day: tue}";
    const std::size_t first = plan.find(entry);
    REQUIRE(first != std::string::npos);
    CHECK(plan.find(entry, first + 1) == std::string::npos);
    const Answer dose = desk.plan({"--ban", "bridge-full@tue: 2x10"});
    CHECK(dose.exit == 2);
    CHECK_THAT(dose.err, ContainsSubstring("a ban has no dose"));
    const Answer day = desk.plan({"--ban", "bridge-full@tues"});
    CHECK(day.exit == 2);
    CHECK_THAT(day.err, ContainsSubstring("--ban bridge-full@tues: \"tues\" is neither a day nor a time nor "
                                          "a phase. Maybe tue"));
}

TEST_CASE("what is pinned where it is banned is told, not guessed")
{
    const Desk desk;
    CHECK_THAT(refused(desk, {"--pin", "seated-march@tue", "--ban", "seated-march@tue"}),
               ContainsSubstring("stands where it is banned: seated-march not on tue"));
}

TEST_CASE("a pin or a ban of an unknown exercise names the nearest one")
{
    const Desk desk;
    for (const std::string wish : {"--pin", "--ban"}) {
        CHECK_THAT(refused(desk, {wish, "seated-marsh"}),
                   ContainsSubstring("\"seated-marsh\"") &&
                       ContainsSubstring("Maybe write \"seated-march\""));
    }
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
    CHECK_THAT(refused(desk, {"--pin", "seated-march@wed"}),
               ContainsSubstring("the pin of seated-march on wed") &&
                   ContainsSubstring("Maybe free are: mon 09:00-09:50, tue"));
}

TEST_CASE("what is both pinned and banned is told, not guessed")
{
    const Desk desk;
    CHECK_THAT(refused(desk, {"--pin", "seated-march", "--ban", "seated-march"}),
               ContainsSubstring("both pinned and banned"));
}

TEST_CASE("a start on a Wednesday names the next Monday")
{
    const Desk desk;
    const Answer answer = desk.plan({"--start", "2026-11-25"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err,
               ContainsSubstring("2026-11-25 is a wed") && ContainsSubstring("Maybe write 2026-11-30"));
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
