#include "engine/page/sheet.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

constexpr double mm = 72 / 25.4;

}

TEST_CASE("print sizes are 14, 18 and 22 points, and nothing is ever below 12")
{
    CHECK(sheet_for(PaperSize::a4, PrintSize::normal, false).body == 14);
    CHECK(sheet_for(PaperSize::a4, PrintSize::large, false).body == 18);
    CHECK(sheet_for(PaperSize::a4, PrintSize::giant, false).body == 22);
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
        CHECK(sheet_for(PaperSize::letter, size, false).small >= 12);
}

TEST_CASE("a box to tick is 10 mm or more, and 18 mm for an unsteady hand")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant}) {
        CHECK(sheet_for(PaperSize::a4, size, false).tick >= 10 * mm);
        CHECK(sheet_for(PaperSize::a4, size, true).tick >= 18 * mm);
    }
}

TEST_CASE("the holes of a ring binder do not touch the text")
{
    CHECK(sheet_for(PaperSize::a4, PrintSize::normal, false).side_margin >= 16 * mm);
}
