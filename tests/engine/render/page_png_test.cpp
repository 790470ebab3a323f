#include "engine/render/page_png.h"

#include "engine/page/png_size.h"
#include "tests/engine/render/hand_made.h"
#include "tests/engine/render/logo.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a page becomes a picture of the asked size, always the same one")
{
    const Page page = hand_made::everything();
    CHECK(png_size(page_png(page, "en", 1)) == Spot{596, 842});
    CHECK(png_size(page_png(page, "en", 2)) == Spot{1191, 1684});
    CHECK(page_png(page, "en", 1) == page_png(page, "en", 1));
}

TEST_CASE("what stands on the page is in the picture")
{
    Page page = hand_made::everything();
    const std::string before = page_png(page, "en", 1);
    page.blocks.push_back({BlockRole::figure, {Image{{400, 50, 60, 30}, hand_made::logo(8, 4)}}, "Clinic"});
    CHECK(page_png(page, "en", 1) != before);
}

TEST_CASE("a picture without a size is a broken promise")
{
    CHECK_THROWS(page_png(hand_made::everything(), "en", 0));
    CHECK_THROWS(page_png({}, "en", 1));
}
