#include "engine/proof/prover.h"

#include "engine/proof/encoding.h"
#include "tests/engine/proof/small_rules.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace pacewise;
using namespace pacewise::test;

namespace {

/// A few groups of a few, by chance.
std::vector<int> some_groups(const SmallRules& rules)
{
    std::vector<int> groups;
    for (const int group : all_groups(rules))
        if (*rc::gen::inRange(0, 4) > 0) groups.push_back(group);
    return groups;
}

void require_honest(const Proof& proof, const SmallRules& rules, const std::vector<int>& groups,
                    const std::vector<Var>& yes)
{
    const bool possible = can_keep(rules, groups, yes);
    RC_ASSERT(proof.verdict != Feasibility::open);
    RC_ASSERT((proof.verdict == Feasibility::solvable) == possible);
    if (possible) {
        RC_ASSERT(keeps(rules, groups, *proof.answers));
        for (const Var var : yes) RC_ASSERT(proof.answers->at(static_cast<std::size_t>(var.index)) != 0);
        return;
    }
    RC_ASSERT(!can_keep(rules, proof.clash, yes));
    for (const int group : proof.clash)
        RC_ASSERT(std::find(groups.begin(), groups.end(), group) != groups.end());
}

/// More sessions than days: as hard a proof as there is for its size.
SmallRules crowded_days(int days)
{
    SmallRules rules;
    std::vector<std::vector<Var>> sessions(static_cast<std::size_t>(days) + 1);
    for (auto& session : sessions)
        for (int day = 0; day < days; ++day) session.push_back(rules.model.decide({day, 0, 0, 0}));
    for (const auto& session : sessions) {
        std::vector<Term> terms;
        for (const Var var : session) terms.push_back({1, var});
        rules.model.at_least({}, terms, 1);
        rules.group_of.push_back(0);
    }
    for (int day = 0; day < days; ++day) {
        std::vector<Term> terms;
        for (const auto& session : sessions) terms.push_back({1, session[static_cast<std::size_t>(day)]});
        rules.model.at_most({}, terms, 1);
        rules.group_of.push_back(1);
    }
    rules.groups = 2;
    return rules;
}

}

TEST_CASE("whether rules can be kept together is what trying everything says")
{
    CHECK(rc::check("search and proof together", [](std::uint64_t seed) {
        const SmallRules rules = small_rules(seed);
        Prover prover(rules.model, rules.group_of);
        for (int question = 0; question < 4; ++question) {
            const std::vector<int> groups = some_groups(rules);
            std::vector<Var> yes;
            for (const Var var : rules.model.decisions())
                if (*rc::gen::inRange(0, 5) == 0) yes.push_back(var);
            require_honest(prover.ask(groups, yes, {}), rules, groups, yes);
        }
    }));
}

TEST_CASE("the proof alone, without any search, says what trying everything says")
{
    CHECK(rc::check("proof", [](std::uint64_t seed) {
        const SmallRules rules = small_rules(seed);
        Encoding encoding(rules.model, rules.group_of);
        for (int question = 0; question < 4; ++question) {
            const std::vector<int> groups = some_groups(rules);
            long conflicts = 100000;
            require_honest(encoding.prove(groups, {}, conflicts, nullptr), rules, groups, {});
        }
    }));
}

TEST_CASE("leaving out any one rule of a minimal clash makes a plan possible")
{
    int clashes = 0, pairs = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const SmallRules rules = small_rules(seed);
        const std::vector<int> groups = all_groups(rules);
        const auto clash = Prover(rules.model, rules.group_of).minimal_clash(groups, {});
        CAPTURE(seed);
        REQUIRE(clash.has_value() == !can_keep(rules, groups));
        if (!clash) continue;
        ++clashes;
        pairs += clash->groups.size() > 1;
        REQUIRE(clash->minimal);
        REQUIRE_FALSE(can_keep(rules, clash->groups));
        for (const int group : clash->groups) {
            std::vector<int> others = clash->groups;
            others.erase(std::find(others.begin(), others.end(), group));
            REQUIRE(can_keep(rules, others));
        }
    }
    CHECK(clashes > 50);
    CHECK(pairs > 20);
}

TEST_CASE("a rule named early is blamed before one named late")
{
    Model model;
    const Var walk = model.decide({});
    model.at_least({}, {{1, walk}}, 1);
    model.forbid({}, walk);
    model.forbid({}, walk);
    Prover prover(model, {0, 1, 2});
    CHECK(prover.minimal_clash({0, 1, 2}, {})->groups == std::vector<int>{0, 1});
    CHECK(prover.minimal_clash({2, 0, 1}, {})->groups == std::vector<int>{2, 0});
}

TEST_CASE("decisions that cannot be are at fault alone")
{
    Model model;
    const Var walk = model.decide({}), swim = model.decide({});
    model.at_most({}, {{1, walk}, {1, swim}}, 1);
    const Proof proof = Prover(model, {-1}).ask({}, {walk, swim}, {});
    CHECK(proof.verdict == Feasibility::unsolvable);
    CHECK(proof.clash.empty());
}

TEST_CASE("a question that needs more work than allowed stays open, and is never answered wrongly")
{
    int open = 0, told = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const SmallRules rules = small_rules(seed);
        const std::vector<int> groups = all_groups(rules);
        const Proof proof = Prover(rules.model, rules.group_of).ask(groups, {1, nullptr});
        CAPTURE(seed);
        if (proof.verdict == Feasibility::solvable) REQUIRE(keeps(rules, groups, *proof.answers));
        if (proof.verdict == Feasibility::unsolvable) REQUIRE_FALSE(can_keep(rules, groups));
        ++(proof.verdict == Feasibility::open ? open : told);
    }
    CHECK(told > 0);
    const SmallRules hard = crowded_days(9);
    CHECK(Prover(hard.model, hard.group_of).ask({0, 1}, {1, nullptr}).verdict == Feasibility::open);
    CHECK_FALSE(Prover(hard.model, hard.group_of).minimal_clash({0, 1}, {100, nullptr}).has_value());
    CHECK(Prover(hard.model, hard.group_of).ask({0}, {}).verdict == Feasibility::solvable);
}

TEST_CASE("a proof that is stopped is open")
{
    const SmallRules hard = crowded_days(14);
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    CHECK(Prover(hard.model, hard.group_of).ask({0, 1}, {100000000, stop}).verdict == Feasibility::open);
}

TEST_CASE("the same questions get the same answers")
{
    const SmallRules rules = small_rules(7);
    const auto asked = [&] {
        Prover prover(rules.model, rules.group_of);
        const Proof first = prover.ask(all_groups(rules), {});
        const Proof second = prover.ask({0}, {});
        return std::make_pair(first.answers, second.answers);
    };
    CHECK(asked() == asked());
}
