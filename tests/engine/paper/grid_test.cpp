#include "engine/paper/grid.h"

#include "tests/engine/paper/piece_bench.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

std::vector<std::string> words_of(const Piece& row)
{
    std::vector<std::string> words;
    for (const Block& block : row.blocks)
        for (const PageItem& item : block.items)
            if (const auto* run = std::get_if<TextRun>(&item)) words.push_back(run->text);
    return words;
}

const std::vector<GridRow> rows{{{"Week", true, {}, {}}, {"10\u00a0times, 2\u00a0rounds", false, {}, {}}}};

}

TEST_CASE("a table with room keeps every cell on one line and fills the width")
{
    const sample::PieceBench bench;
    const auto pieces = grid_pieces(bench.set, rows, 400);
    REQUIRE(pieces.size() == 1);
    CHECK(words_of(pieces[0]) == std::vector<std::string>{"Week", "10 times, 2 rounds"});
    CHECK(pieces[0].width == Approx(400));
}

TEST_CASE("a narrow table breaks lines between words, never inside")
{
    const sample::PieceBench bench;
    REQUIRE(grid_fits(bench.set, rows, 150));
    CHECK(words_of(grid_pieces(bench.set, rows, 150)[0]) ==
          std::vector<std::string>{"Week", "10 times,", "2 rounds"});
}

TEST_CASE("a table too narrow for its longest word says so")
{
    const sample::PieceBench bench;
    CHECK_FALSE(grid_fits(bench.set, rows, 90));
}
