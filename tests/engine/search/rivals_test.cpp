#include "engine/search/rivals.h"

#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("forms of one movement that shut each other out are rivals, others are not")
{
    Model model;
    std::vector<Var> seats[3];
    for (int column = 0; column < 2; ++column)
        for (int row = 0; row < 3; ++row) seats[row].push_back(model.decide({column, row, 0, 0}));
    const Var chair_squat = model.any_of(seats[0]), squat = model.any_of(seats[1]);
    model.at_most({}, {{1, chair_squat}, {1, squat}}, 1);
    model.at_most({}, {{3, seats[0][0]}, {3, seats[2][0]}}, 6);
    const Touches touches = touches_of(model);
    const Board board = board_of(model, touches, settled_by(touches));
    REQUIRE(board.rivals.count() == 3);
    REQUIRE(board.rivals.of(0).size() == 1);
    CHECK(board.rivals.of(0).front() == 1);
    REQUIRE(board.rivals.of(1).size() == 1);
    CHECK(board.rivals.of(1).front() == 0);
    CHECK(board.rivals.of(2).empty());
}

}
