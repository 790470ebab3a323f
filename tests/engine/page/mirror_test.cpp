#include "engine/page/mirror.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

/// Places in quarters of a point, so that adding and taking away is exact.
double quarter() { return *rc::gen::inRange(0, 2400) / 4.0; }
Area area() { return {quarter(), quarter(), quarter(), quarter()}; }

PageItem item()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0: return Frame{area(), 1, 0, false, false};
    case 1: return TickBox{area()};
    case 2: return Disc{{quarter(), quarter()}, quarter(), Disc::Fill::half, "half"};
    case 3: return Outline{{{quarter(), quarter()}, {quarter(), quarter()}}, black, 1, false};
    default: return TextRun{area(), "words", 14, false, black};
    }
}

Page page()
{
    Page made{595.25, 842, {}};
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
        Block block{
            *rc::gen::element(BlockRole::paragraph, BlockRole::figure, BlockRole::decoration), {}, {}};
        for (int items = *rc::gen::inRange(0, 5); items > 0; --items) block.items.push_back(item());
        made.blocks.push_back(std::move(block));
    }
    return made;
}

}

TEST_CASE("a page that is mirrored twice is the same page")
{
    CHECK(rc::check("twice", [] {
        const Page before = page();
        RC_ASSERT(mirrored(mirrored(before)) == before);
    }));
}

TEST_CASE("in the mirror a box at the left edge stands as far from the right edge")
{
    Page made{600, 800, {Block{BlockRole::list_item, {TickBox{{40, 100, 30, 30}}}, {}}}};
    const Page seen = mirrored(made);
    CHECK(std::get<TickBox>(seen.blocks[0].items[0]).area == Area{530, 100, 30, 30});
}

TEST_CASE("a picture changes its place and not its drawing, so that a left leg stays a left leg")
{
    const Outline leg{{{100, 100}, {110, 150}, {140, 160}}, black, 2, false};
    const Outline floor{{{90, 170}, {160, 170}}, black, 1, false};
    const Page seen = mirrored({600, 800, {Block{BlockRole::figure, {leg, floor}, "leg"}}});
    const auto& moved_leg = std::get<Outline>(seen.blocks[0].items[0]);
    const auto& moved_floor = std::get<Outline>(seen.blocks[0].items[1]);
    CHECK(moved_floor.points[0] == Spot{440, 170});
    CHECK(moved_floor.points[1] == Spot{510, 170});
    for (std::size_t at = 0; at < leg.points.size(); ++at) {
        CHECK(moved_leg.points[at].x - leg.points[at].x == 350);
        CHECK(moved_leg.points[at].y == leg.points[at].y);
    }
}
