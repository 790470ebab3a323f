#include "engine/search/price_moves.h"

#include "tests/engine/search/table.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// One session with a walk in it; eight points are paid while there is no bridge.
struct Wished {
    Wished()
        : table([this] {
              Model model;
              walk = static_cast<Index>(model.decide({.row = 0}).index);
              const Var bridge_var = model.decide({.row = 1});
              bridge = static_cast<Index>(bridge_var.index);
              model.price({}, {{-1, bridge_var}}, -1, 8);
              return model;
          }())
    {
        table.trial.flip(walk);
        table.trial.keep();
    }

    Index walk = 0, bridge = 0;
    test::Table table;
};

}

TEST_CASE("a wished exercise that is missing comes, mostly in the place of another of its kind")
{
    Wished wished;
    Trial& trial = wished.table.trial;
    Random random(3);
    int instead = 0, beside = 0;
    for (int attempt = 0; attempt < 400; ++attempt) {
        ease_price(trial, random);
        if (trial.since(0).empty()) continue;
        CHECK(trial.state().is_yes(wished.bridge));
        CHECK(trial.state().points() == 0);
        ++(trial.state().is_yes(wished.walk) ? beside : instead);
        trial.back_to(0);
    }
    CHECK(instead > 50);
    CHECK(beside > 50);
}

TEST_CASE("a plan that pays nothing is left as it is")
{
    Wished wished;
    Trial& trial = wished.table.trial;
    trial.flip(wished.bridge);
    trial.keep();
    Random random(3);
    for (int attempt = 0; attempt < 50; ++attempt) ease_price(trial, random);
    CHECK(trial.since(0).empty());
}

TEST_CASE("an exercise that is paid for and not wanted goes")
{
    Model model;
    const Var swim = model.decide({});
    model.price({}, {{1, swim}}, 0, 5);
    test::Table table(std::move(model));
    table.trial.flip(0);
    table.trial.keep();
    Random random(3);
    ease_price(table.trial, random);
    CHECK_FALSE(table.state.is_yes(0));
}

}
