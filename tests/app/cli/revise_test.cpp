#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// The one that stands last in the last phase.
std::string last_exercise(const Desk& desk)
{
    const std::string text = desk.read("plan.yaml"), key = "exercise: ";
    const std::size_t at = text.rfind(key) + key.size();
    return text.substr(at, text.find_first_of(",}\n", at) - at);
}

}

TEST_CASE("revise takes a banned exercise away, tells it in words, and writes the next version")
{
    const Desk desk;
    desk.plan();
    const std::string banned = last_exercise(desk);
    const Answer made =
        desk.call({"revise", "plan.yaml", "--ban", banned, "--search-steps", "500", "--out", "second.yaml"});
    CHECK(made.exit == 0);
    CHECK_THAT(made.out, ContainsSubstring("version 2") && ContainsSubstring("What changed:") &&
                             ContainsSubstring("because the therapist banned it"));
    CHECK_THAT(desk.read("second.yaml"),
               !ContainsSubstring("exercise: " + banned + "\n") && ContainsSubstring("revises: 1"));
    CHECK(desk.call({"audit", "second.yaml"}).exit == 0);
    CHECK(desk.call({"verify", "second.yaml"}).exit == 0);
}

TEST_CASE("a ban is taken back with --unban, and one that is not there is told")
{
    const Desk desk;
    desk.plan({"--ban", "walk-intermittent"});
    const Answer wrong = desk.call({"revise", "plan.yaml", "--unban", "walk-intermitent", "--out", "x.yaml"});
    CHECK(wrong.exit == 2);
    CHECK_THAT(wrong.err, ContainsSubstring("Maybe walk-intermittent"));
    CHECK(desk.call({"revise", "plan.yaml", "--unban", "walk-intermittent", "--search-steps", "500", "--out",
                     "second.yaml"})
              .exit == 0);
    CHECK_THAT(desk.read("second.yaml"), ContainsSubstring("bans: []"));
}

TEST_CASE("an exercise is banned from one day of an older plan, and --unban takes that back")
{
    const Desk desk;
    desk.plan();
    CHECK(desk.call({"revise", "plan.yaml", "--ban", "bridge-full@mon", "--search-steps", "500", "--out",
                     "second.yaml"})
              .exit == 0);
    CHECK_THAT(desk.read("second.yaml"), ContainsSubstring("- {exercise: bridge-full, day: mon}\n"));
    CHECK(desk.call({"verify", "second.yaml"}).exit == 0);
    CHECK(desk.call({"revise", "second.yaml", "--unban", "bridge-full", "--search-steps", "500", "--out",
                     "third.yaml"})
              .exit == 0);
    CHECK_THAT(desk.read("third.yaml"), !ContainsSubstring("banned_places"));
}

TEST_CASE("weeks before --from stay, and the plan is still made again from its files")
{
    const Desk desk;
    desk.plan();
    const std::string banned = first_exercise(desk.read("plan.yaml"));
    const Answer made = desk.call({"revise", "plan.yaml", "--ban", banned, "--from", "2026-12-15",
                                   "--search-steps", "500", "--out", "second.yaml"});
    CHECK(made.exit == 0);
    CHECK_THAT(made.out, ContainsSubstring("Week 5 of 8"));
    CHECK_THAT(desk.read("second.yaml"),
               ContainsSubstring("- exercise: " + banned + '\n') && ContainsSubstring("from_week: 5"));
    CHECK(desk.call({"audit", "second.yaml"}).exit == 0);
    CHECK(desk.call({"verify", "second.yaml"}).exit == 0);
}

TEST_CASE("a patient's file with a new finding is screened anew: what it forbids goes, with its reason")
{
    const Desk desk;
    desk.write("anna.yaml", desk.read(patient_file("anna")));
    desk.plan({"--pin", "stationary-bike"});
    REQUIRE_THAT(desk.read("plan.yaml"), ContainsSubstring("exercise: stationary-bike"));
    desk.write("today.yaml", changed(desk.read("anna.yaml"), ", stationary-bike]", "]"));
    const Answer told = desk.call({"revise", "plan.yaml", "--patient", "today.yaml", "--out", "second.yaml"});
    CHECK(told.exit == 1);
    CHECK_THAT(told.err, ContainsSubstring("the pin of \"stationary-bike\" cannot come true: equipment"));
    const Answer made = desk.call({"revise", "plan.yaml", "--patient", "today.yaml", "--unpin",
                                   "stationary-bike", "--search-steps", "500", "--out", "second.yaml"});
    CHECK(made.exit == 0);
    CHECK_THAT(made.out, ContainsSubstring("Stationary bike is no longer done on "));
    CHECK_THAT(desk.read("second.yaml"), !ContainsSubstring("exercise: stationary-bike"));
    CHECK(desk.call({"audit", "second.yaml", "--patient", "today.yaml"}).exit == 0);
}

TEST_CASE("with --week the weeks before it stay, and the list of changes is told in Spanish when asked")
{
    const Desk desk;
    desk.plan();
    const Answer made = desk.call({"revise", "plan.yaml", "--ban", last_exercise(desk), "--week", "5",
                                   "--language", "es", "--search-steps", "500", "--out", "second.yaml"});
    CHECK(made.exit == 0);
    CHECK_THAT(made.out, ContainsSubstring("Lo que cambia:\n") && ContainsSubstring("Week 5 of 8") &&
                             ContainsSubstring("porque el fisioterapeuta"));
    CHECK_THAT(desk.read("second.yaml"), ContainsSubstring("from_week: 5"));
}

TEST_CASE("another plan's file is never written over, this plan's older version only when it is named")
{
    const Desk desk;
    desk.plan();
    desk.write("other.yaml", changed(desk.read("plan.yaml"), "id: anna-", "id: ben-"));
    const Answer refused = desk.call({"revise", "plan.yaml", "--search-steps", "300", "--out", "other.yaml"});
    CHECK(refused.exit == 2);
    CHECK_THAT(refused.err, ContainsSubstring("no version of this plan"));
    CHECK(desk.call({"revise", "plan.yaml", "--search-steps", "300", "--out", "plan.yaml"}).exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("version: 2"));
}

TEST_CASE("revise answers as JSON, too")
{
    const Desk desk;
    desk.plan();
    const Answer made = desk.call({"revise", "plan.yaml", "--ban", "walk-intermittent", "--search-steps",
                                   "500", "--out", "second.yaml", "--json"});
    CHECK(made.exit == 0);
    CHECK_THAT(made.out, ContainsSubstring("\"version\": 2") && ContainsSubstring("\"changes\": ["));
}

TEST_CASE("a precaution is set aside only with a reason and a name, and both are kept in the plan")
{
    const Desk desk;
    CHECK(desk.plan({"--override", "S32"}).exit == 2);
    CHECK(desk.plan({"--override", "S32: tested in the clinic, no spasm"}).exit == 2);
    CHECK(desk.plan({"--override", "S32: tested in the clinic, no spasm", "--by", "B. Torres"}).exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("reason: ") &&
                                           ContainsSubstring("tested in the clinic") &&
                                           ContainsSubstring("B. Torres"));
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
}

TEST_CASE("a pin that the findings forbid is told at once with the rule")
{
    const Desk desk;
    const Answer answer = desk.plan({"--pin", "tandem-one-hand"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("S32") && ContainsSubstring("--override"));
    const Answer day = desk.plan({"--pin", "seated-march@sun"});
    CHECK(day.exit == 1);
    CHECK_THAT(day.err, ContainsSubstring("is not free") && ContainsSubstring("free are: mon"));
}

TEST_CASE("a pinned dose is done as typed")
{
    const Desk desk;
    CHECK(desk.plan({"--pin", "bridge-full: 2x7 effort 4"}).exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("dose: {sets: 2, count: 7, effort: 4}") &&
                                           ContainsSubstring("sets: 2, reps: 7"));
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
    CHECK_THAT(desk.plan({"--pin", "bridge-full: 2x70"}).err, ContainsSubstring("Maybe write 12"));
}

TEST_CASE("arrange: what a file chooses is placed, and nothing else")
{
    const Desk desk;
    desk.write("mine.yaml", "chosen:\n"
                            "  - {exercise: seated-march, times_per_week: 3, minutes: 5, effort: 3}\n"
                            "  - {exercise: bridge-full, times_per_week: 2, sets: 2, reps: 8, effort: 4}\n"
                            "  - {exercise: calf-wall, times_per_week: 3, sets: 2, hold: 20 s}\n");
    const Answer made = desk.plan({"--mode", "arrange", "--chosen", "mine.yaml"});
    CHECK(made.exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("mode: arrange") && ContainsSubstring("chosen:"));
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
    CHECK(desk.call({"verify", "plan.yaml"}).exit == 0);
    CHECK(desk.plan({"--mode", "arrange"}).exit == 2);
    CHECK(desk.plan({"--chosen", "mine.yaml"}).exit == 2);
}

TEST_CASE("the shipped example of a therapist's own exercises is placed")
{
    const Desk desk;
    const std::string example = std::string(PACEWISE_ROOT) + "/programs/chosen/anna.yaml";
    CHECK(desk.plan({"--mode", "arrange", "--chosen", example}).exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("exercise: walk-intermittent"));
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
}

}
