#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("a plan made for Anna is legal, made the same again, printed and explained")
{
    const Desk desk;
    const Answer made = desk.plan({"--pdf", "week.pdf"});
    CHECK(made.exit == 0);
    CHECK_THAT(made.err, ContainsSubstring("warning: ") && !ContainsSubstring("error: "));
    CHECK_THAT(made.out, ContainsSubstring("plan: plan.yaml") && ContainsSubstring("paper: week.pdf") &&
                             ContainsSubstring("Week 1 of 8, Settle in"));
    CHECK(desk.read("week.pdf").substr(0, 4) == "%PDF");

    const Answer audited = desk.call({"audit", "plan.yaml"});
    CHECK(audited.exit == 0);
    CHECK_THAT(audited.out, ContainsSubstring(", 0 breaches"));

    const Answer verified = desk.call({"verify", "plan.yaml"});
    CHECK(verified.exit == 0);
    CHECK_THAT(verified.out, ContainsSubstring("the same bytes from the same inputs"));

    CHECK(desk.call({"print", "plan.yaml", "--out", "again.pdf"}).exit == 0);
    CHECK(desk.read("again.pdf") == desk.read("week.pdf"));
}

TEST_CASE("a plan is readable for check, and equal to itself")
{
    const Desk desk;
    desk.plan();
    const Answer checked = desk.call({"check", "plan.yaml"});
    CHECK(checked.exit == 0);
    CHECK(checked.out == "1 file checked, 0 warnings\n");
    const Answer compared = desk.call({"compare", "plan.yaml", "plan.yaml"});
    CHECK(compared.exit == 0);
    CHECK_THAT(compared.out, ContainsSubstring("both plans give the patient the same"));
}

TEST_CASE("compare names the exercise that a ban took away")
{
    const Desk desk;
    desk.plan({"--pin", "seated-march@tue@1"});
    desk.write("before.yaml", desk.read("plan.yaml"));
    CHECK(desk.plan({"--ban", "seated-march"}).exit == 0);
    const Answer compared = desk.call({"compare", "before.yaml", "plan.yaml"});
    CHECK(compared.exit == 0);
    CHECK_THAT(compared.out,
               ContainsSubstring("phase 1  seated-march: gone from") && ContainsSubstring("points: "));
}

TEST_CASE("explain says where an exercise of the plan stands, and what speaks against another one")
{
    const Desk desk;
    desk.plan({"--pin", "seated-march@tue@1"});
    const Answer why = desk.call({"explain", "plan.yaml", "why", "seated-march"});
    CHECK(why.exit == 0);
    CHECK_THAT(why.out, ContainsSubstring("phase 1, tue") && ContainsSubstring("without it"));
    const Answer spanish =
        desk.call({"explain", "plan.yaml", "why-not", "one-leg-stand-fingertips", "--language", "es"});
    const Answer english = desk.call({"explain", "plan.yaml", "why-not", "one-leg-stand-fingertips"});
    CHECK(english.exit == 0);
    CHECK_THAT(english.out, ContainsSubstring("against it") || ContainsSubstring("The best way would be"));
    CHECK(spanish.exit == 0);
}

TEST_CASE("two calls with the same inputs write the same bytes")
{
    const Desk one, other;
    one.plan();
    other.plan();
    CHECK(one.read("plan.yaml") == other.read("plan.yaml"));
}

}
