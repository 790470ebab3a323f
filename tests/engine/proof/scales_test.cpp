#include "engine/proof/scales.h"

#include "engine/proof/adder.h"
#include "engine/proof/needs.h"
#include "engine/proof/say_scales.h"
#include "tests/engine/proof/small_rules.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace pacewise;
using namespace pacewise::test;

namespace {

std::vector<Literal> literals_of(const Model& model)
{
    std::vector<Literal> literals;
    for (int var = 1; var <= model.var_count(); ++var) literals.push_back(var);
    return literals;
}

/// Does the SAT solver allow these answers while the guard is true?
bool allows(Sat& sat, Literal guard, const Answers& answers)
{
    std::vector<Literal> assumed{guard};
    for (std::size_t var = 0; var < answers.size(); ++var) {
        const Literal literal = static_cast<Literal>(var) + 1;
        assumed.push_back(answers[var] ? literal : -literal);
    }
    long conflicts = 100000;
    return sat.solve(assumed, conflicts, nullptr) == Feasibility::solvable;
}

/// Says the first limit of a small model by `say` and compares it with the limit, answer by answer.
template <class Say> bool says_exactly(std::uint64_t seed, const Say& say)
{
    const SmallRules rules = small_rules(seed);
    const Limit& limit = rules.model.limits().front();
    Sat sat;
    for (int var = 0; var < rules.model.var_count(); ++var) sat.fresh();
    const Literal guard = sat.fresh();
    say(sat, guard, scales_of(limit, literals_of(rules.model)));
    for (const Answers& answers : all_answers(rules.model))
        if (allows(sat, guard, answers) != (excess(limit, answers) == 0)) return false;
    return true;
}

}

TEST_CASE("a limit as scales is broken by the same answers, and by as much when its unit is one")
{
    CHECK(rc::check("scales", [](std::uint64_t seed) {
        const SmallRules rules = small_rules(seed);
        for (const Limit& limit : rules.model.limits()) {
            const Scales scales = scales_of(limit, literals_of(rules.model));
            for (const Answers& answers : all_answers(rules.model))
                RC_ASSERT((excess_of(scales, answers) > 0) == (excess(limit, answers) > 0));
        }
    }));
}

TEST_CASE("coarser scales never forbid what the limit allows")
{
    CHECK(rc::check("coarse", [](std::uint64_t seed) {
        const SmallRules rules = small_rules(seed);
        const Limit& limit = rules.model.limits().front();
        const Scales scales = scales_of(limit, literals_of(rules.model));
        const std::int64_t per = *rc::gen::inRange<std::int64_t>(1, 1000);
        const Scales coarse = coarsened(scales, {*rc::gen::inRange<std::int64_t>(1, per + 1), per});
        for (const Answers& answers : all_answers(rules.model))
            if (excess(limit, answers) == 0) RC_ASSERT(excess_of(coarse, answers) <= 0);
    }));
}

TEST_CASE("clauses, pairs and counters say exactly the limit")
{
    CHECK(rc::check("counters", [](std::uint64_t seed) {
        RC_ASSERT(says_exactly(seed, [](Sat& sat, Literal guard, const Scales& scales) {
            const std::int64_t most_clauses = 20000;
            const std::int64_t levels = all_levels(scales);
            if (size_when_said(scales, levels) <= most_clauses)
                say_scales(sat, guard, scales, levels);
            else
                say_adder(sat, guard, scales);
        }));
    }));
}

TEST_CASE("sums in binary say exactly the limit")
{
    CHECK(rc::check("adder", [](std::uint64_t seed) { RC_ASSERT(says_exactly(seed, say_adder)); }));
}

TEST_CASE("what the needs of a session cost at least never forbids a session that keeps the rules")
{
    int followed = 0;
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        const SmallRules rules = small_rules(seed);
        const std::vector<Literal> literals = literals_of(rules.model);
        // Guards are numbered by limit, so that the limits behind what follows are known.
        std::vector<Literal> guards;
        for (std::size_t at = 0; at < rules.model.limits().size(); ++at)
            guards.push_back(1000 + static_cast<Literal>(at));
        const Needs needs(rules.model, literals, guards, 999);
        for (std::size_t at = 0; at < rules.model.limits().size(); ++at) {
            const auto follows = needs.projected(scales_of(rules.model.limits()[at], literals));
            if (!follows) continue;
            ++followed;
            std::vector<Literal> behind = follows->guards;
            behind.push_back(guards[at]);
            for (const Answers& answers : all_answers(rules.model)) {
                const auto keeps_it = [&](Literal guard) {
                    return guard == 999 ||
                           excess(rules.model.limits()[static_cast<std::size_t>(guard - 1000)], answers) == 0;
                };
                CAPTURE(seed, at);
                if (std::all_of(behind.begin(), behind.end(), keeps_it))
                    REQUIRE(excess_of(follows->scales, answers) <= 0);
            }
        }
    }
    CHECK(followed > 50);
}

TEST_CASE("a session of two exercises and a rest takes as long as the shortest of them together")
{
    Model model;
    std::vector<Var> exercises;
    for (int at = 0; at < 3; ++at) exercises.push_back(model.decide({0, at, 0, 0}));
    const Var rest = model.decide({0, 3, 0, 0});
    const Var session = model.any_of(exercises);
    model.at_most({}, {{100, exercises[0]}, {110, exercises[1]}, {120, exercises[2]}, {50, rest}}, 250);
    model.at_least({}, {{1, exercises[0]}, {1, exercises[1]}, {1, exercises[2]}, {-2, session}}, 0);
    model.implies({}, session, {rest});
    const std::vector<Literal> literals = literals_of(model);
    const Needs needs(model, literals, {101, 102, 103}, 100);
    const auto follows = needs.projected(scales_of(model.limits()[0], literals));
    REQUIRE(follows);
    const auto of_session = std::find_if(follows->scales.pushes.begin(), follows->scales.pushes.end(),
                                         [&](Weighted push) { return push.literal == session.index + 1; });
    REQUIRE(of_session != follows->scales.pushes.end());
    // In tens: 100 + 110 + 50 is more than 250.
    CHECK(of_session->weight == 26);
    CHECK(follows->scales.most == 25);
}
