#include "engine/search/settled.h"

#include "tests/engine/search/small_model.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

std::vector<Settled> settled(const Model& model) { return settled_by(touches_of(model)); }

/// All legal answers have what was settled.
void holds_in_every_legal_plan(const Model& model)
{
    const std::vector<Settled> known = settled(model);
    test::for_all_legal(model, [&](const Answers& answers) {
        for (std::size_t var = 0; var < known.size(); ++var) {
            RC_ASSERT(!(known[var] == Settled::yes && !answers[var]));
            RC_ASSERT(!(known[var] == Settled::no && answers[var]));
        }
    });
}

}

TEST_CASE("a banned exercise is settled as no, a pinned one as yes, the others stay open")
{
    Model model;
    const Var banned = model.decide({}), pinned = model.decide({}), free = model.decide({});
    model.forbid({}, banned);
    model.at_least({}, {{1, pinned}}, 1);
    model.at_most({}, {{1, banned}, {1, pinned}, {1, free}}, 2);
    CHECK(settled(model) == std::vector{Settled::no, Settled::yes, Settled::open});
}

TEST_CASE("an exercise that is longer than the session is settled as no")
{
    Model model;
    const Var bike = model.decide({}), stretch = model.decide({});
    model.at_most({}, {{40, bike}, {10, stretch}}, 30);
    CHECK(settled(model) == std::vector{Settled::no, Settled::open});
}

TEST_CASE("a group that must not be trained settles all its exercises as no")
{
    Model model;
    const Var squat = model.decide({}), bridge = model.decide({});
    const Var legs = model.any_of({squat, bridge});
    model.forbid({}, legs);
    CHECK(settled(model) == std::vector{Settled::no, Settled::no, Settled::no});
}

TEST_CASE("what is settled holds in every legal plan")
{
    CHECK(rc::check("small models",
                    [](std::uint64_t seed) { holds_in_every_legal_plan(test::small_model(seed)); }));
}

}
