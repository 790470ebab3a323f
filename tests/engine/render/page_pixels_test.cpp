#include "engine/render/page_pixels.h"

#include "engine/render/page_png.h"
#include "tests/engine/render/hand_made.h"
#include "tests/engine/render/logo.h"
#include "tests/engine/render/read_pixels.h"
#include "tests/support/catch.h"

#include <thread>

using namespace pacewise;

namespace {

Page with_a_logo()
{
    Page page = hand_made::everything();
    page.blocks.push_back({BlockRole::figure, {Image{{400, 50, 60, 30}, hand_made::logo(8, 4)}}, "Clinic"});
    page.blocks.push_back(hand_made::block(BlockRole::paragraph, "خطة التمارين", 560));
    return page;
}

}

TEST_CASE("the page on the screen has the very dots of its picture file")
{
    for (const double scale : {0.5, 1.0, 2.3})
        CHECK(page_pixels(with_a_logo(), "en", scale) == read_pixels(page_png(with_a_logo(), "en", scale)));
    CHECK(page_pixels(with_a_logo(), "ar", 1) == read_pixels(page_png(with_a_logo(), "ar", 1)));
}

TEST_CASE("a surface of a page keeps its colour on the screen, and the paper around it is white")
{
    const Page page{
        20, 10, {{BlockRole::decoration, {Outline{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {1, 0.4, 0}}}}}};
    const Pixels pixels = page_pixels(page, "en", 1);
    REQUIRE(pixels.width == 20);
    REQUIRE(pixels.height == 10);
    REQUIRE(pixels.rgba.size() == 20u * 10u * 4u);
    const auto dot = [&](std::size_t x) {
        const auto at = pixels.rgba.begin() + static_cast<std::ptrdiff_t>((5 * 20 + x) * 4);
        return std::vector<std::uint8_t>(at, at + 4);
    };
    CHECK(dot(5) == std::vector<std::uint8_t>{255, 102, 0, 255});
    CHECK(dot(15) == std::vector<std::uint8_t>{255, 255, 255, 255});
}

TEST_CASE("two pages drawn at once come out as when each is drawn alone")
{
    const Page one = with_a_logo(), other = hand_made::everything();
    const Pixels one_alone = page_pixels(one, "en", 1), other_alone = page_pixels(other, "ar", 1);
    for (int turn = 0; turn < 4; ++turn) {
        Pixels beside;
        std::thread worker([&] { beside = page_pixels(one, "en", 1); });
        const Pixels here = page_pixels(other, "ar", 1);
        worker.join();
        CHECK(beside == one_alone);
        CHECK(here == other_alone);
    }
}

TEST_CASE("a page on the screen without a size is a broken promise")
{
    CHECK_THROWS(page_pixels(hand_made::everything(), "en", 0));
    CHECK_THROWS(page_pixels({}, "en", 1));
}
