#include "tests/app/cli/changed_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("audit names a session that a hand moved into the night, with its dates")
{
    const Desk desk;
    desk.plan({"--pin", "seated-march@mon@1"});
    const Answer audited = ask_of_changed_plan(desk, "audit", "at: \"09:00\"", "at: \"03:00\"");
    CHECK(audited.exit == 1);
    CHECK_THAT(audited.out, ContainsSubstring("2026-11-23  free-time: ") && ContainsSubstring("at 03:00"));
    CHECK_THAT(audited.out, !ContainsSubstring(" 0 breaches"));
}

TEST_CASE("audit names an exercise that a hand exchanged for one the findings speak against")
{
    const Desk desk;
    desk.plan({"--pin", "seated-march@tue@1"});
    const Answer audited = ask_of_changed_plan(desk, "audit", "- exercise: seated-march\n",
                                               "- exercise: one-leg-stand-fingertips\n");
    CHECK(audited.exit == 1);
    CHECK_THAT(audited.out, ContainsSubstring("one-leg-stand-fingertips"));
}

TEST_CASE("audit says how many sequences of full, lighter and least it walked")
{
    const Desk desk;
    desk.plan();
    const Answer audited = desk.call({"audit", "plan.yaml"});
    CHECK(audited.exit == 0);
    CHECK_THAT(audited.out, ContainsSubstring(" sequences of day versions, 0 breaches"));
    CHECK_THAT(audited.out, !ContainsSubstring(" 0 sequences"));
    CHECK_THAT(desk.call({"audit", "plan.yaml", "--json"}).out, ContainsSubstring("\"sequences\": "));
}

TEST_CASE("a plan with a broken word is told by line and with the way out, not audited")
{
    const Desk desk;
    desk.plan();
    const Answer audited = ask_of_changed_plan(desk, "audit", "status: draft", "status: drafft");
    CHECK(audited.exit == 1);
    CHECK_THAT(audited.err,
               ContainsSubstring("plan.yaml:4:9: error") && ContainsSubstring("Maybe write draft"));
    CHECK_THAT(audited.out, !ContainsSubstring("certificate"));
}

}
