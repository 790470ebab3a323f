#include "tests/engine/review/programs_of.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

Exercise rung(const std::string& id, int rung, Support support, int effort, int load)
{
    return an_exercise(id, Modality::resistance,
                       {on_rung("rise", rung), stands_in(Position::standing, support), with_effort(effort),
                        loads(Joint::knee, load)});
}

}

TEST_CASE("a higher rung with more hold, less effort and less load is told")
{
    const auto found = backward_ladders(
        programs_of({rung("free", 1, Support::none, 5, 2), rung("held", 2, Support::two_hands, 3, 1)}));
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front().message.english(),
               ContainsSubstring("rung 2 of \"rise\" (held)") && ContainsSubstring("rung 1 (free)"));
}

TEST_CASE("a higher rung that is easier in one thing only is no fault")
{
    for (const Exercise& higher : {rung("b", 2, Support::two_hands, 5, 1), rung("b", 2, Support::none, 3, 1),
                                   rung("b", 2, Support::two_hands, 3, 2)})
        CHECK(backward_ladders(programs_of({rung("a", 1, Support::none, 5, 2), higher})).empty());
}

TEST_CASE("a ladder that comes back to what it asked before leads in a circle")
{
    const auto found = backward_ladders(
        programs_of({rung("low", 1, Support::two_hands, 3, 1), rung("mid", 2, Support::one_hand, 4, 1),
                     rung("low-again", 3, Support::two_hands, 3, 1)}));
    REQUIRE_FALSE(found.empty());
    CHECK_THAT(found.back().message.english(), ContainsSubstring("circle") && ContainsSubstring("low-again"));
}

TEST_CASE("ladders are looked at one by one")
{
    Exercise other = rung("other", 2, Support::two_hands, 1, 0);
    other.ladder.family = FamilyId("fall");
    CHECK(backward_ladders(programs_of({rung("a", 1, Support::none, 5, 2), other})).empty());
}

}
