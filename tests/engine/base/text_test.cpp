#include "engine/base/text.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

TEST_CASE("numbers are written shortly, with a point, and never with zeros at the end")
{
    CHECK(number_text(7.5) == "7.5");
    CHECK(number_text(12) == "12");
    CHECK(number_text(100) == "100");
    CHECK(number_text(0.126) == "0.13");
    CHECK(number_text(-0.001) == "0");
}

TEST_CASE("one day, two days")
{
    CHECK(counted(1, "day", "days") == "1 day");
    CHECK(counted(0, "day", "days") == "0 days");
}

TEST_CASE("a shortened text never ends within a letter")
{
    CHECK(shortened("señal", 3) == "señ...");
    CHECK(shortened("señal", 5) == "señal");
}

TEST_CASE("split pieces join to the same text again")
{
    REQUIRE(rc::check([](const std::string& text) { RC_ASSERT(joined(split(text, '-'), "-") == text); }));
    CHECK(trimmed(" \t calf \r\n") == "calf");
    CHECK(trimmed(" ").empty());
}

TEST_CASE("typing errors count letters added, lost, changed and swapped")
{
    CHECK(typing_errors("knee", "knee") == 0);
    CHECK(typing_errors("knee", "kne") == 1);
    CHECK(typing_errors("knee", "knea") == 1);
    CHECK(typing_errors("chair", "chiar") == 1);
    REQUIRE(rc::check([](const std::string& a, const std::string& b) {
        RC_ASSERT(typing_errors(a, b) == typing_errors(b, a));
    }));
}

TEST_CASE("a typing error finds the word that was meant, another word finds none")
{
    const std::vector<std::string> words{"quadriceps", "hamstrings", "calf", "A", "B2"};
    CHECK(nearest_word("quadricpes", words) == "quadriceps");
    CHECK(nearest_word("Calf", words) == "calf");
    CHECK(nearest_word("shoulder", words).empty());
    CHECK(nearest_word("E", words).empty());
    CHECK(nearest_word("b2", words) == "B2");
}
