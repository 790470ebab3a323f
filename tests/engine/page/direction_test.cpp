#include "engine/page/direction.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

constexpr Direction left = Direction::left_to_right, right = Direction::right_to_left;

std::string without_signs(const std::string& text, Direction page)
{
    std::string plain;
    for (const OneWayText& part : one_way_texts(text, page))
        plain += text.substr(part.from, part.to - part.from);
    return plain;
}

}

TEST_CASE("Arabic and Hebrew are written from right to left, Chinese and German are not")
{
    for (const char* language : {"ar", "he", "fa", "ur", "ar-EG"}) CHECK(is_right_to_left(language));
    for (const char* language : {"en", "de", "zh", "arn", ""}) CHECK_FALSE(is_right_to_left(language));
}

TEST_CASE("a sentence with Arabic letters runs from right to left, an English one from left to right")
{
    CHECK(direction_of("الجلوس على كرسي", left) == right);
    CHECK(direction_of("شريط Theraband أحمر", left) == right);
    CHECK(direction_of("Sit tall.", right) == left);
    CHECK(direction_of("坐直。", right) == left);
}

TEST_CASE("several numbers run from left to right, a single one and bare signs follow the page")
{
    CHECK(direction_of("10 × 2", right) == left);
    CHECK(direction_of("555 0134", right) == left);
    CHECK(direction_of("1.", right) == right);
    CHECK(direction_of(" · ", right) == right);
    CHECK(direction_of(" · ", left) == left);
}

TEST_CASE("phone numbers and Latin names are torn apart by Arabic words, Arabic words and single numbers not")
{
    CHECK(runs_its_own_way("555 0134"));
    CHECK(runs_its_own_way("Riverside Physiotherapy"));
    CHECK_FALSE(runs_its_own_way("12"));
    CHECK_FALSE(runs_its_own_way("الأسبوع 3 إلى 5"));
    CHECK_FALSE(runs_its_own_way(""));
}

TEST_CASE("what is kept apart runs its own way and does not turn the paragraph")
{
    const std::string text = "الهاتف: " + kept_apart("555 0134") + ".";
    const auto parts = one_way_texts(text, right);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].direction == right);
    CHECK(parts[1].direction == left);
    CHECK(parts[2].direction == right);
    CHECK(without_signs(text, right) == "الهاتف: 555 0134.");
    CHECK(base_direction_of(kept_apart("Anna"), right) == right);
}

TEST_CASE("signs that are never closed or never opened lose no word")
{
    CHECK(without_signs("a \u2068b", right) == "a b");
    CHECK(without_signs("a\u2069 b", right) == "a b");
    CHECK(without_signs("\u2068\u2068a\u2069 b\u2069 c", right) == "a b c");
    CHECK(without_signs("broken \xE2\x80", right) == "broken \xE2\x80");
    CHECK(one_way_texts("", right).empty());
}
