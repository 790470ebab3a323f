#include "engine/bound/lower_bound.h"

#include "tests/engine/bound/priced_model.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace pacewise;
using namespace pacewise::test;

namespace {

/// A week in which three of seven days train, and every day that trains costs.
Model three_of_seven()
{
    Model model;
    std::vector<Term> days;
    for (int day = 0; day < 7; ++day) days.push_back({1, model.decide({day, 0, 0, 0})});
    model.at_least({}, days, 3);
    for (int day = 0; day < 7; ++day) model.price({}, {days[static_cast<std::size_t>(day)]}, 0, 10 + day);
    return model;
}

}

TEST_CASE("no legal plan of a small program has fewer points than its bound")
{
    CHECK(rc::check("bound", [](std::uint64_t seed) {
        const Model model = priced_model(seed);
        const auto best = true_best(model);
        RC_PRE(best);
        for (const long steps : {0L, 1L, 10L, 1000L})
            RC_ASSERT(lower_bound(model, {steps, {}, {}}).points <= *best);
    }));
}

TEST_CASE("no legal plan of a large program that is looked at phase by phase has fewer points than its bound")
{
    CHECK(rc::check("parts", [](std::uint64_t seed) {
        const Model model = large_priced_model(seed);
        const auto best = true_best(model);
        RC_PRE(best);
        RC_ASSERT(lower_bound(model, {1000, {}, {}}).points <= *best);
    }));
}

TEST_CASE("with enough work the bound of a small program is its best plan")
{
    int asked = 0, reached = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Model model = priced_model(seed);
        const auto best = true_best(model);
        if (!best) continue;
        ++asked;
        const LowerBound bound = lower_bound(model, {20000, best, {}});
        CAPTURE(seed, *best, bound.points);
        REQUIRE(bound.points <= *best);
        if (bound.exact) {
            ++reached;
            REQUIRE(bound.points == *best);
        }
    }
    CHECK(asked > 150);
    CHECK(reached == asked);
}

TEST_CASE("the three cheapest of seven days are proven the best week")
{
    const LowerBound bound = lower_bound(three_of_seven(), {100, 33, {}});
    CHECK(bound.points == 33);
    CHECK(bound.exact);
}

TEST_CASE("a week that is not the best is never called the best")
{
    const LowerBound bound = lower_bound(three_of_seven(), {1000, 34, {}});
    CHECK(bound.points == 33);
    CHECK_FALSE(bound.exact);
}

TEST_CASE("a bound that is stopped at once is poor but true")
{
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    CHECK(lower_bound(three_of_seven(), {100000, {}, stop}).points <= 33);
}

TEST_CASE("the same program and work give the same bound")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Model model = priced_model(seed);
        CHECK(lower_bound(model, {50, {}, {}}).points == lower_bound(model, {50, {}, {}}).points);
    }
}

TEST_CASE("more work never makes the bound worse")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Model model = large_priced_model(seed);
        if (!true_best(model)) continue;
        std::int64_t before = lower_bound(model, {1, {}, {}}).points;
        for (const long steps : {5L, 30L, 200L}) {
            const std::int64_t now = lower_bound(model, {steps, {}, {}}).points;
            CAPTURE(seed, steps);
            REQUIRE(now >= before);
            before = now;
        }
    }
}
