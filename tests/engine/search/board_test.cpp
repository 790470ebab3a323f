#include "engine/search/board.h"

#include "tests/support/catch.h"

namespace pacewise {

namespace {

Board board(const Model& model)
{
    const Touches touches = touches_of(model);
    return board_of(model, touches, settled_by(touches));
}

std::vector<Index> listed(std::span<const Index> list) { return {list.begin(), list.end()}; }

/// Two phases of two sessions with three exercises, the last of another kind.
Model two_phases()
{
    Model model;
    for (int layer = 0; layer < 2; ++layer)
        for (int column = 0; column < 2; ++column)
            for (int row = 0; row < 3; ++row) model.decide({10 * layer + column, row, row / 2, layer});
    return model;
}

}

TEST_CASE("an exercise is found again in another session and in the same session of another phase")
{
    const Board two = board(two_phases());
    const Index bridge = 1;
    CHECK(two.same_row(bridge, 1) == 4);
    CHECK(two.counterpart(two.places[bridge].column, 1) == 2);
    CHECK(two.same_row(bridge, 2) == 7);
}

TEST_CASE("a phase with fewer sessions has no counterpart for the last session of another")
{
    Model model = two_phases();
    model.decide({2, 0, 0, 0});
    const Board uneven = board(model);
    CHECK(uneven.counterpart(uneven.places[12].column, 1) == nowhere);
}

TEST_CASE("exercises of one kind in one session replace each other")
{
    const Board two = board(two_phases());
    CHECK(listed(two.groups.of(two.places[0].group)) == std::vector<Index>{0, 1});
    CHECK(listed(two.groups.of(two.places[2].group)) == std::vector<Index>{2});
    CHECK(two.places[0].group != two.places[3].group);
}

TEST_CASE("a banned exercise is not on the board")
{
    Model model = two_phases();
    model.forbid({}, {1});
    const Board banned = board(model);
    CHECK(listed(banned.groups.of(banned.places[0].group)) == std::vector<Index>{0});
    CHECK(banned.same_row(4, 0) == nowhere);
}

TEST_CASE("of a large catalog the exercises that earn most are tried most")
{
    Model model;
    for (int row = 0; row < 100; ++row) {
        const Var var = model.decide({0, row, 0, 0});
        model.price({}, {{1, var}}, 0, row == 77 ? -9 : row);
    }
    const Board large = board(model);
    const auto candidates = listed(large.candidates.of(0));
    CHECK(candidates.size() == 40);
    CHECK(candidates.front() == 77);
    CHECK(large.groups.of(0).size() == 100);
}

}
