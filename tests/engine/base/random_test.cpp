#include "engine/base/random.h"

#include "tests/support/catch.h"

#include <array>

using namespace pacewise;

TEST_CASE("one seed gives the same numbers on every machine")
{
    Random random(0);
    CHECK(random.next() == 0xe220a8397b1dcdafu);  // SplitMix64 with seed 0
    CHECK(random.next() == 0x6e789e6aa1b965f4u);
}

TEST_CASE("choices stay below their count and all of them come")
{
    Random random(1);
    std::array<int, 7> seen{};
    for (int turn = 0; turn < 7000; ++turn) ++seen.at(static_cast<std::size_t>(random.below(7)));
    for (const int times : seen) CHECK(times > 800);
    CHECK_THROWS_AS(random.below(0), BrokenPromise);
}

TEST_CASE("a fraction lies from 0 up to but not including 1")
{
    Random random(2);
    for (int turn = 0; turn < 1000; ++turn) {
        const double fraction = random.fraction();
        REQUIRE(fraction >= 0);
        REQUIRE(fraction < 1);
    }
}
