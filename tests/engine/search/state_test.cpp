#include "engine/search/state.h"

#include "engine/base/random.h"
#include "tests/engine/search/mini_timetable.h"
#include "tests/engine/search/small_model.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>

namespace pacewise {

namespace {

std::int64_t breach_of(const Model& model, const Scale& scale, const Answers& answers)
{
    std::int64_t breach = 0;
    for (std::size_t at = 0; at < model.limits().size(); ++at)
        if (const std::int64_t over = excess(model.limits()[at], answers); over > 0)
            breach += scale.unit[at] * (over + scale.entry[at]);
    return breach;
}

std::vector<int> broken_of(const State& state)
{
    std::vector<int> broken;
    for (const Index limit : state.broken()) broken.push_back(static_cast<int>(limit));
    std::sort(broken.begin(), broken.end());
    return broken;
}

/// The state says the same as a slow look at the model.
bool agrees(const Model& model, const Scale& scale, const State& state)
{
    const Answers slow = answers_from(model, chosen(model, state.answers()));
    return state.answers() == slow && state.points() == total_points(model, slow) &&
           broken_of(state) == broken_limits(model, slow) && state.breach() == breach_of(model, scale, slow);
}

void flip_and_compare(const Model& model, std::uint64_t seed, int flips)
{
    const Touches touches = touches_of(model);
    const Scale scale = scale_of(model, touches);
    State state(model, touches, scale);
    RC_ASSERT(agrees(model, scale, state));
    Random random(seed);
    for (int flip = 0; flip < flips; ++flip) {
        const int decision = random.below(static_cast<int>(model.decisions().size()));
        state.flip(static_cast<Index>(model.decisions()[static_cast<std::size_t>(decision)].index));
        RC_ASSERT(agrees(model, scale, state));
    }
}

}

TEST_CASE("after any changes the sums kept up to date equal a slow count of the whole plan")
{
    CHECK(rc::check("small models",
                    [](std::uint64_t seed) { flip_and_compare(test::small_model(seed), seed, 60); }));
    const Model timetable = test::mini_timetable({.layers = 2, .columns = 8, .rows = 16});
    flip_and_compare(timetable, 5, 200);
}

TEST_CASE("what is taken back leaves the sums as they were, whether the limits were looked at or not")
{
    CHECK(rc::check("small models", [](std::uint64_t seed) {
        const Model model = test::small_model(seed);
        const Touches touches = touches_of(model);
        const Scale scale = scale_of(model, touches);
        State state(model, touches, scale);
        Random random(seed);
        std::vector<Index> flipped;
        for (int flip = 0; flip < 60; ++flip) {
            const int decision = random.below(static_cast<int>(model.decisions().size()));
            flipped.push_back(
                static_cast<Index>(model.decisions()[static_cast<std::size_t>(decision)].index));
            state.flip(flipped.back());
            if (random.below(4) == 0) RC_ASSERT(agrees(model, scale, state));
            for (int back = random.below(3); back > 0 && !flipped.empty(); --back, flipped.pop_back())
                state.take_back(flipped.back());
            if (random.below(8) != 0) continue;
            state.keep();
            flipped.clear();
        }
        RC_ASSERT(agrees(model, scale, state));
    }));
}

TEST_CASE("a plan never costs less than its points alone")
{
    const Model model = test::mini_timetable({.layers = 2, .columns = 8, .rows = 16});
    const Touches touches = touches_of(model);
    const Scale scale = scale_of(model, touches);
    State state(model, touches, scale);
    for (const Var decision : model.decisions()) {
        state.flip(static_cast<Index>(decision.index));
        CHECK(state.least_cost() <= state.cost());
    }
    CHECK(state.least_cost() < state.cost());
}

TEST_CASE("a heavier limit costs more, and as much less when its weight goes back")
{
    Model model;
    const Var walk = model.decide({});
    model.at_most({}, {{3, walk}}, 1);
    const Touches touches = touches_of(model);
    const Scale scale = scale_of(model, touches);
    State state(model, touches, scale);
    state.flip(0);
    const std::int64_t usual = state.cost();
    state.set_weight(0, 5 * scale.unit[0]);
    CHECK(state.cost() == 5 * usual);
    CHECK(state.breach() == usual);
    state.set_weight(0, scale.unit[0]);
    CHECK(state.cost() == usual);
}

TEST_CASE("two minutes too many weigh like two minutes, whether counted in minutes or in tenths of them")
{
    Model model;
    const Var walk = model.decide({});
    model.at_most({}, {{10, walk}}, 8);
    model.at_most({}, {{100, walk}}, 80);
    const Touches touches = touches_of(model);
    const Scale scale = scale_of(model, touches);
    const std::int64_t in_minutes = scale.unit[0] * (2 + scale.entry[0]);
    const std::int64_t in_tenths = scale.unit[1] * (20 + scale.entry[1]);
    CHECK(std::abs(in_minutes - in_tenths) * 20 < in_minutes);  // apart from rounding
}

}
