#include "tests/app/cli/changed_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("verify says that the patient changed when one byte of the file did")
{
    const Desk desk;
    desk.plan();
    desk.write("anna.yaml", desk.read(patient_file("anna")) + "#");
    const Answer verified = desk.call({"verify", "plan.yaml", "--patient", "anna.yaml"});
    CHECK(verified.exit == 1);
    CHECK(verified.out == "the patient changed since the plan was made\n"
                          "not verified: making the plan again gives another one\n");
}

TEST_CASE("verify says that the plan itself is another one when a hand changed it")
{
    const Desk desk;
    desk.plan();
    const Answer verified = ask_of_changed_plan(desk, "verify", "at: \"09:10\"", "at: \"09:15\"");
    CHECK(verified.exit == 1);
    CHECK(verified.out == "not verified: making the plan again gives another one\n");
}

TEST_CASE("verify tells a wish that cannot be meant instead of making a plan with it")
{
    const Desk desk;
    desk.plan({"--ban", "bridge-full@mon"});
    const Answer verified = ask_of_changed_plan(desk, "verify", "{exercise: bridge-full, day: mon}",
                                                "{exercise: bridge-full, phase: 9}");
    CHECK(verified.exit == 1);
    CHECK_THAT(verified.err, ContainsSubstring("names phase 9") && ContainsSubstring("from 1 to 3"));
}

TEST_CASE("a patient's file beside the plan is found by itself as long as it is the same")
{
    const Desk desk;
    const std::string own = desk.read(patient_file("anna")) + "# seen at home\n";
    desk.write("own.yaml", own);
    const Answer made = desk.call({"plan", "own.yaml", "--protocol", "combined-8-weeks", "--search-steps",
                                   "300", "--start", "2026-11-23", "--out", "plan.yaml"});
    CHECK(made.exit == 0);
    CHECK(desk.call({"verify", "plan.yaml"}).exit == 0);
    desk.write("own.yaml", own + "#");
    const Answer lost = desk.call({"verify", "plan.yaml"});
    CHECK(lost.exit == 1);
    CHECK_THAT(lost.err, ContainsSubstring("is not there, or has changed since") &&
                             ContainsSubstring("Maybe name it with --patient"));
}

TEST_CASE("a plan made with --bound says how far from the best possible plan it is at most, and verifies")
{
    const Desk desk;
    const Answer made =
        desk.call({"plan", patient_file("anna"), "--protocol", "intermittent-walking-4-weeks",
                   "--search-steps", "1000", "--start", "2026-11-23", "--bound", "--out", "plan.yaml"});
    CHECK(made.exit == 0);
    CHECK_THAT(made.out, ContainsSubstring("from the best possible plan") ||
                             ContainsSubstring("no plan is better: proven"));
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("  bound: "));
    CHECK(desk.call({"verify", "plan.yaml"}).exit == 0);
}

}
