#include "engine/page/png_size.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// One black dot, as the reference library of PNG writes it.
std::string dot()
{
    static constexpr unsigned char bytes[] = {
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
        0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00,
        0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01,
        0x48, 0xaf, 0xa4, 0x71, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};
    return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

}

TEST_CASE("the size of a sound picture is told") { CHECK(png_size(dot()) == Spot{1, 1}); }

TEST_CASE("a picture cut off anywhere is no picture")
{
    for (std::size_t length = 0; length < dot().size(); ++length)
        CHECK_FALSE(png_size(dot().substr(0, length)));
}

TEST_CASE("a picture with any damaged byte is no picture")
{
    for (std::size_t at = 0; at < dot().size(); ++at) {
        std::string damaged = dot();
        damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        CAPTURE(at);
        CHECK_FALSE(png_size(damaged));
    }
}

TEST_CASE("other kinds of files are no PNG")
{
    CHECK_FALSE(png_size("GIF89a"));
    CHECK_FALSE(png_size("\xff\xd8\xff\xe0"));
    CHECK_FALSE(png_size("<svg/>"));
    CHECK_FALSE(png_size("\x89PNG\r\n\x1a\n"));
}
