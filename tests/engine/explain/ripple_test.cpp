#include "engine/explain/ripple.h"

#include "engine/base/random.h"
#include "tests/engine/search/small_model.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

std::vector<Var> drawn(const std::vector<Var>& of, int count, Random& random)
{
    std::vector<Var> vars;
    for (int at = 0; at < count; ++at)
        vars.push_back(of[static_cast<std::size_t>(random.below(static_cast<int>(of.size())))]);
    return vars;
}

Answers flipped(const Model& model, const Answers& before, const std::vector<Var>& vars)
{
    Answers after = before;
    for (const Var var : vars)
        after[static_cast<std::size_t>(var.index)] = before[static_cast<std::size_t>(var.index)] ? 0 : 1;
    return answers_from(model, chosen(model, after));
}

void compare_with_asking_all(std::uint64_t seed)
{
    const Model model = test::small_model(seed);
    Random random(seed);
    const Answers before = answers_from(model, drawn(model.decisions(), random.below(6), random));
    const Ripple ripple(model, before);
    for (int turn = 0; turn < 20; ++turn) {
        const std::vector<Var> vars = drawn(model.decisions(), random.below(5), random);
        const Answers after = flipped(model, before, vars);
        const Ripple::Effect effect = ripple.of(vars);
        RC_ASSERT(effect.points == total_points(model, after) - total_points(model, before));
        RC_ASSERT(effect.broken == broken_limits(model, after));
    }
}

}

TEST_CASE("what a change touches tells the same as asking every limit and price again")
{
    CHECK(rc::check("small models", [](std::uint64_t seed) { compare_with_asking_all(seed); }));
}

}
