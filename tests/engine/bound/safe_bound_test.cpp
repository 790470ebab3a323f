#include "engine/bound/safe_bound.h"

#include "tests/engine/bound/priced_model.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;
using namespace pacewise::test;

TEST_CASE("whatever weights are proposed, the bound stays below the best plan")
{
    CHECK(rc::check("weights", [](std::uint64_t seed) {
        const Model model = priced_model(seed);
        const auto best = true_best(model);
        RC_PRE(best);
        std::int64_t bound = 0;
        for (const IntegerProgram& program : programs_of(model)) {
            std::vector<double> weights;
            for (std::size_t row = 0; row < program.rows.size(); ++row)
                weights.push_back(*rc::gen::inRange(-100, 1000) / 37.0);
            bound += safe_bound(program, box_of(program), weights);
        }
        RC_ASSERT(bound <= *best);
    }));
}

TEST_CASE("no weights prove that a program with a legal plan has none")
{
    CHECK(rc::check("empty", [](std::uint64_t seed) {
        const Model model = priced_model(seed);
        RC_PRE(true_best(model));
        for (const IntegerProgram& program : programs_of(model)) {
            std::vector<double> weights;
            for (std::size_t row = 0; row < program.rows.size(); ++row)
                weights.push_back(*rc::gen::inRange(-100, 1000) / 37.0);
            RC_ASSERT(!proves_empty(program, box_of(program), weights));
        }
    }));
}

TEST_CASE("a bound is rounded up to the next points that are possible at all")
{
    IntegerProgram program;
    program.add_column(3, 6);
    program.add_column(3, 4);
    program.constant = 1;
    program.rows = {{{{0, -2}, {1, -2}}, -3}};  // at least one and a half of them
    CHECK(safe_bound(program, box_of(program), {2.0}) == 7);
}
