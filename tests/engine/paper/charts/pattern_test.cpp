// Surfaces are told apart in greyscale and on a photocopy.
#include "engine/paper/charts/pattern.h"

#include "engine/paper/charts/strokes.h"
#include "tests/support/catch.h"

#include <map>

using namespace pacewise;

namespace {

constexpr Pattern all_patterns[] = {Pattern::solid, Pattern::hatched, Pattern::dotted, Pattern::blank,
                                    Pattern::striped};

Block filled(Pattern pattern, const Area& area)
{
    Block block{BlockRole::figure, {}, {}};
    add_pattern(block, pattern, area);
    return block;
}

bool is_grey(const Ink& ink) { return ink.red == ink.green && ink.green == ink.blue; }

}

TEST_CASE("no two patterns look the same, and none of them needs a colour")
{
    std::vector<std::vector<PageItem>> seen;
    for (const Pattern pattern : all_patterns) {
        const Block block = filled(pattern, {0, 0, 30, 20});
        for (const auto& other : seen) CHECK_FALSE(block.items == other);
        for (const PageItem& item : block.items)
            if (const auto* outline = std::get_if<Outline>(&item)) CHECK(is_grey(outline->ink));
        seen.push_back(block.items);
    }
}

TEST_CASE("a pattern never leaves its area, however small or narrow that is")
{
    for (const Pattern pattern : all_patterns)
        for (const double width : {0.5, 3.0, 12.0, 40.0})
            for (const double height : {0.4, 2.0, 9.0, 120.0})
                for (const PageItem& item : filled(pattern, {5, 7, width, height}).items) {
                    const Area area = area_of(item);
                    CAPTURE(static_cast<int>(pattern), width, height);
                    CHECK(area.x >= 5 - 0.01);
                    CHECK(area.y >= 7 - 0.01);
                    CHECK(area.right() <= 5 + width + 0.01);
                    CHECK(area.bottom() <= 7 + height + 0.01);
                }
}
