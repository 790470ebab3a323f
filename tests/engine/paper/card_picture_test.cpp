#include "engine/paper/cards/card_picture.h"

#include "tests/engine/paper/sample.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

PlannedItem item(SideUse sides, Side side, Side first)
{
    PlannedItem made;
    made.sides = sides, made.side = side, made.first = first;
    return made;
}

std::vector<Block> pictures(const sample::Handout& made)
{
    std::vector<Block> found;
    PaperWish wish;
    wish.week = false;
    for (const Page& page : lay_out(made.input(), wish))
        for (const Block& block : page.blocks)
            if (block.role == BlockRole::figure) found.push_back(block);
    return found;
}

}

TEST_CASE("a picture shows the side that is trained, or the side that begins")
{
    CHECK(is_mirrored(item(SideUse::each, Side::left, Side::both)));
    CHECK_FALSE(is_mirrored(item(SideUse::each, Side::right, Side::left)));
    CHECK(is_mirrored(item(SideUse::each, Side::both, Side::left)));
    CHECK_FALSE(is_mirrored(item(SideUse::both, Side::both, Side::left)));
}

TEST_CASE("every card has a start and an end picture, each with words for those who cannot see it")
{
    const auto made = sample::handout();
    const auto found = pictures(made);
    REQUIRE(found.size() == 10);
    for (const Block& block : found) {
        CHECK_FALSE(block.items.empty());
        CHECK_FALSE(block.alt.empty());
    }
    CHECK(found[0].alt != found[1].alt);
}

TEST_CASE("a card whose movement has a middle shows three pictures, each with its own words")
{
    auto made = sample::handout();
    std::vector<Exercise> exercises = made.catalog.exercises();
    for (Exercise& exercise : exercises) exercise.figure.middle = HalfWay{exercise.figure.start, {}, {}};
    made.catalog = Catalog(std::move(exercises));
    const auto found = pictures(made);
    REQUIRE(found.size() == 15);
    CHECK(found[0].alt != found[1].alt);
    CHECK(found[1].alt != found[2].alt);
}
