#include "engine/search/lean.h"

#include "tests/engine/search/mini_timetable.h"
#include "tests/engine/search/small_model.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

namespace pacewise {

namespace {

struct Leaned {
    explicit Leaned(const Model& model)
        : settled(settled_by(touches_of(model))), touches(lean(terms_of(model), settled))
    {
    }
    bool is_legal(const Answers& answers) const
    {
        for (Index limit = 0; limit < touches.most.size(); ++limit) {
            std::int64_t sum = 0;
            for (const Touch& term : touches.limit_terms.of(limit)) sum += answers[term.sum] ? term.times : 0;
            if (sum > touches.most[limit]) return false;
        }
        return true;
    }
    bool agrees(const Answers& answers, Var decision) const
    {
        const auto at = static_cast<std::size_t>(decision.index);
        return settled[at] == Settled::open || (settled[at] == Settled::yes) == (answers[at] != 0);
    }

    std::vector<Settled> settled;
    Touches touches;
};

void compare_all_answers(const Model& model)
{
    const Leaned leaned(model);
    const auto& decisions = model.decisions();
    for (std::size_t bits = 0; bits < std::size_t{1} << decisions.size(); ++bits) {
        std::vector<Var> yes;
        for (std::size_t at = 0; at < decisions.size(); ++at)
            if (bits >> at & 1) yes.push_back(decisions[at]);
        const Answers answers = answers_from(model, yes);
        const bool agrees = std::all_of(decisions.begin(), decisions.end(),
                                        [&](Var decision) { return leaned.agrees(answers, decision); });
        if (agrees) RC_ASSERT(leaned.is_legal(answers) == broken_limits(model, answers).empty());
    }
}

}

TEST_CASE("with fewer limits to watch, exactly the same plans are legal")
{
    CHECK(
        rc::check("small models", [](std::uint64_t seed) { compare_all_answers(test::small_model(seed)); }));
}

TEST_CASE("a week that is looser than another over the same exercises is not watched")
{
    Model model;
    const Var walk = model.decide({}), bike = model.decide({}), swim = model.decide({});
    model.at_most({}, {{10, walk}, {12, bike}, {9, swim}}, 25);
    model.at_most({}, {{11, walk}, {12, bike}, {10, swim}}, 24);
    const Leaned leaned(model);
    REQUIRE(leaned.touches.most.size() == 1);
    CHECK(leaned.touches.most.front() == 24);
}

TEST_CASE("weeks of which each is tighter for another exercise are both watched")
{
    Model model;
    const Var walk = model.decide({}), bike = model.decide({}), swim = model.decide({});
    model.at_most({}, {{10, walk}, {12, bike}, {9, swim}}, 25);
    model.at_most({}, {{11, walk}, {11, bike}, {9, swim}}, 25);
    CHECK(Leaned(model).touches.most.size() == 2);
}

TEST_CASE("much of a timetable needs no watching")
{
    const Model model = test::mini_timetable({});
    const Leaned leaned(model);
    CHECK(leaned.touches.most.size() < model.limits().size());
    CHECK(leaned.touches.limits.count() == static_cast<std::size_t>(model.var_count()));
}

}
