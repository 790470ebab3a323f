#include "engine/search/trial.h"

#include "engine/search/mend.h"
#include "engine/search/moves.h"
#include "tests/engine/search/mini_timetable.h"
#include "tests/engine/search/small_model.h"
#include "tests/engine/search/table.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

namespace pacewise {

namespace {

using test::Table;

/// The lists of what is yes say the same as the answers.
bool lists_agree(const Table& table)
{
    std::size_t in_columns = 0, open_yes = 0;
    for (Index column = 0; column < table.board.layer_of.size(); ++column)
        in_columns += table.trial.yes_in(column).size();
    for (const Index var : table.board.open) open_yes += table.state.is_yes(var) ? 1u : 0u;
    const auto is_yes = [&](Index var) { return table.state.is_yes(var); };
    return in_columns == open_yes && table.trial.yes().size() == open_yes &&
           std::all_of(table.trial.yes().begin(), table.trial.yes().end(), is_yes);
}

/// Changes and mends by chance, half of them taken back; each time all must be as it was.
void change_and_compare(Table& table, std::uint64_t seed, int changes)
{
    Random random(seed);
    const Mend mend{table.touches};
    for (int change = 0; change < changes; ++change) {
        const Answers before = table.state.answers();
        const std::int64_t cost = table.state.cost();
        change_something(table.trial, random);
        if (!table.state.is_legal()) mend(table.trial, random, table.state.broken().front());
        RC_ASSERT(table.state.points() == total_points(table.model, table.state.answers()));
        RC_ASSERT(lists_agree(table));
        if (random.below(2) == 0) {
            table.trial.keep();
            continue;
        }
        table.trial.back_to(0);
        RC_ASSERT(table.state.answers() == before);
        RC_ASSERT(table.state.cost() == cost);
        RC_ASSERT(lists_agree(table));
    }
}

}

TEST_CASE("what is taken back leaves no trace, whatever was tried")
{
    CHECK(rc::check("small models", [](std::uint64_t seed) {
        Table table(test::small_model(seed));
        change_and_compare(table, seed, 80);
    }));
    Table timetable(test::mini_timetable({.layers = 2, .columns = 9, .rows = 20}));
    change_and_compare(timetable, 3, 400);
}

TEST_CASE("no change ever touches an answer that the limits have settled")
{
    Table table(test::mini_timetable({.layers = 2, .columns = 7, .rows = 30}));
    Random random(8);
    for (int change = 0; change < 2000; ++change) {
        change_something(table.trial, random);
        for (const Index var : table.trial.since(0)) REQUIRE(table.board.is_open[var] == 1);
        table.trial.keep();
    }
}

TEST_CASE("mending makes the limit less broken")
{
    Model model;
    std::vector<Term> minutes;
    for (int row = 0; row < 6; ++row) minutes.push_back({10, model.decide({0, row, 0, 0})});
    model.at_least({}, minutes, 30);
    Table table(std::move(model));
    Random random(1);
    for (int count = 0; count < 3; ++count) {
        REQUIRE_FALSE(table.state.is_legal());
        REQUIRE(Mend{table.touches}(table.trial, random, 0));
    }
    CHECK(table.state.is_legal());
}

}
