#include "engine/bound/nesting.h"

#include "engine/bound/rivals.h"
#include "tests/engine/bound/priced_model.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace pacewise;
using namespace pacewise::test;

namespace {

bool is_yes(const Answers& answers, Var var) { return answers[static_cast<std::size_t>(var.index)] != 0; }

bool any_yes(const Answers& answers, const std::vector<Var>& vars)
{
    return std::any_of(vars.begin(), vars.end(), [&](Var var) { return is_yes(answers, var); });
}

/// All answers, also those that break limits.
std::vector<Answers> free_answers(const Model& model)
{
    std::vector<Answers> all;
    for (std::size_t bits = 0; bits < std::size_t{1} << model.decisions().size(); ++bits) {
        std::vector<Var> yes;
        for (std::size_t at = 0; at < model.decisions().size(); ++at)
            if (bits >> at & 1) yes.push_back(model.decisions()[at]);
        all.push_back(answers_from(model, yes));
    }
    return all;
}

}

TEST_CASE("an exercise in Tuesday's session lies inside the session, the session inside the day")
{
    Model model;
    const Var bridge = model.decide({}), march = model.decide({}), other = model.decide({});
    const Var session = model.any_of({bridge, march});
    const Var day = model.any_of({session, other});
    const Nesting nesting(model);
    CHECK(nesting.is_inside(bridge, session));
    CHECK(nesting.is_inside(session, day));
    CHECK_FALSE(nesting.is_inside(day, session));
    CHECK(nesting.around({bridge, march}) == std::vector{session});
    CHECK(nesting.around({bridge, other}) == std::vector{day});
    CHECK(nesting.widest_inside(day) == std::vector{session, other});
}

TEST_CASE("what lies inside is never yes alone, and the widest inside together are the whole")
{
    CHECK(rc::check("nesting", [](std::uint64_t seed) {
        const Model model = priced_model(seed);
        const Nesting nesting(model);
        for (const Answers& answers : free_answers(model))
            for (const AnyOf& derivation : model.derivations()) {
                const Var outer = derivation.derived;
                if (!is_yes(answers, outer)) RC_ASSERT(!any_yes(answers, nesting.inside(outer)));
                for (const Var around : nesting.around(derivation.these))
                    if (any_yes(answers, derivation.these)) RC_ASSERT(is_yes(answers, around));
                const std::vector<Var> widest = nesting.widest_inside(outer);
                RC_ASSERT(any_yes(answers, widest) == is_yes(answers, outer));
                RC_ASSERT(any_yes(answers, nesting.cover_of(widest)) == is_yes(answers, outer));
            }
    }));
}

TEST_CASE("two sessions of one day, and what is in them, are rivals")
{
    Model model;
    const Var early = model.decide({}), late = model.decide({}), both = model.decide({});
    const Var morning = model.any_of({early, both}), evening = model.any_of({late});
    model.at_most({}, {{1, morning}, {1, evening}}, 1);
    const Nesting nesting(model);
    const Rivals rivals(model, nesting);
    CHECK(rivals.are_rivals(morning, evening));
    CHECK(rivals.are_rivals(early, late));
    CHECK_FALSE(rivals.are_rivals(early, both));
    CHECK(rivals.groups_of({early, both, late}) == std::vector<std::vector<Var>>{{early, late}, {both}});
}

TEST_CASE("of a group of rivals no legal plan has two")
{
    int groups_of_two = 0;
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        const Model model = priced_model(seed);
        const Nesting nesting(model);
        const Rivals rivals(model, nesting);
        std::vector<Var> all;
        for (int index = 0; index < model.var_count(); ++index) all.push_back({index});
        const auto legal = legal_answers(model);
        for (const std::vector<Var>& group : rivals.groups_of(all)) {
            groups_of_two += group.size() > 1;
            for (const Answers& answers : legal)
                REQUIRE(std::count_if(group.begin(), group.end(),
                                      [&](Var var) { return is_yes(answers, var); }) <= 1);
        }
    }
    CHECK(groups_of_two > 20);
}
