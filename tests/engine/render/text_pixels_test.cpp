#include "engine/render/text_pixels.h"

#include "tests/support/catch.h"

#include <thread>

using namespace pacewise;

namespace {

constexpr const char *leila = "ليلى", *leila_from_the_end = "ىليل";
constexpr const char *hindi = "प्रिया", *hebrew = "שרה לוי";
constexpr std::uint32_t teal = 0x1a7f86;

Pixels name(const std::string& text, double high = 24, bool bold = false)
{
    return text_pixels(text, high, teal, bold);
}

std::uint8_t opacity(const Pixels& pixels, int x, int y)
{
    return pixels.rgba[static_cast<std::size_t>((y * pixels.width + x) * 4 + 3)];
}

/// Opaque dots of a row.
bool has_ink(const Pixels& pixels, int y)
{
    for (int x = 0; x < pixels.width; ++x)
        if (opacity(pixels, x, y) > 0) return true;
    return false;
}

long ink_of(const Pixels& pixels)
{
    long ink = 0;
    for (std::size_t at = 3; at < pixels.rgba.size(); at += 4) ink += pixels.rgba[at];
    return ink;
}

}

TEST_CASE("a name in any script has the height that was asked for and a width of its own")
{
    for (const char* text : {leila, hindi, hebrew, "Åsa Nyström", "王小明"})
        for (const double high : {12.0, 17.5, 48.0}) {
            const Pixels pixels = name(text, high);
            CAPTURE(text, high);
            CHECK(pixels.height == static_cast<int>(high + 0.5));
            CHECK(pixels.width > high / 2);
            CHECK(pixels.rgba.size() ==
                  4 * static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height));
            CHECK(ink_of(pixels) > 0);
        }
    CHECK(name("").width == 0);
    CHECK(name("").rgba.empty());
}

TEST_CASE("Arabic letters join: a name read from its other end is another picture")
{
    CHECK(name(leila).rgba != name(leila_from_the_end).rgba);
}

TEST_CASE("joined Arabic letters take less room than the same letters each by itself")
{
    int apart = 0;
    for (const char* letter : {"ل", "ي", "ل", "ى"}) apart += name(letter, 48).width;
    CHECK(name(leila, 48).width < apart);
}

TEST_CASE("every dot has the asked colour, and only the letters are to be seen")
{
    const Pixels pixels = name(hebrew);
    for (std::size_t at = 0; at < pixels.rgba.size(); at += 4) {
        REQUIRE(pixels.rgba[at] == 0x1a);
        REQUIRE(pixels.rgba[at + 1] == 0x7f);
        REQUIRE(pixels.rgba[at + 2] == 0x86);
    }
    CHECK(ink_of(pixels) < 255L * pixels.width * pixels.height / 2);
}

TEST_CASE("bold letters have more ink than thin ones")
{
    CHECK(ink_of(name(leila, 48, true)) > ink_of(name(leila, 48, false)));
}

TEST_CASE("letters with so many signs above that they would be cut off are made smaller")
{
    std::string tower = "n";
    for (int sign = 0; sign < 8; ++sign) tower += "\u0302";
    const Pixels plain = name("n", 60), tall = name(tower, 60);
    CHECK(tall.height == plain.height);
    CHECK(tall.width < plain.width);
    int rows = 0;
    for (int y = 0; y < tall.height; ++y) rows += has_ink(tall, y) ? 1 : 0;
    CHECK(rows >= 50);
}

TEST_CASE("letters that hang low are lifted rather than cut off")
{
    const Pixels low = name("لِجٍّ", 60);
    CHECK(has_ink(low, 20));
    for (int x = 0; x < low.width; ++x) CHECK(opacity(low, x, low.height - 1) < 255);
}

TEST_CASE(
    "names in Arabic, Hindi, Hebrew and Thai need shaping, those in Latin, Greek and Chinese letters do not")
{
    for (const char* text : {leila, hindi, hebrew, "สมชาย", "Anna ليلى", "Jose\u0301"})
        CHECK(needs_shaping(text));
    for (const char* text :
         {"", "Anna-María Østergård", "Ελένη", "Олена", "王小明", "さくら", "김민수", "12:30 – 1/2"})
        CHECK_FALSE(needs_shaping(text));
    CHECK_FALSE(needs_shaping("\xff\xfe"));  // no text at all
}

TEST_CASE("two names drawn at once come out as when each is drawn alone")
{
    const Pixels alone = name(leila), other_alone = name(hindi, 30, true);
    for (int turn = 0; turn < 8; ++turn) {
        Pixels beside;
        std::thread worker([&] { beside = name(leila); });
        CHECK(name(hindi, 30, true) == other_alone);
        worker.join();
        CHECK(beside == alone);
    }
}

TEST_CASE("a name without a height is a broken promise") { CHECK_THROWS(name(leila, 0)); }
