#include "engine/search/cooling.h"

#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("chance spreads as it should: mean 1, and the share above 2 is e to the minus 2")
{
    Random random(4);
    double sum = 0;
    int above_two = 0;
    constexpr int draws = 200000;
    for (int draw = 0; draw < draws; ++draw) {
        const double number = static_cast<double>(exponential(random)) / 65536;
        sum += number;
        above_two += number > 2 ? 1 : 0;
    }
    CHECK(sum / draws == Approx(1.0).margin(0.01));
    CHECK(static_cast<double>(above_two) / draws == Approx(0.1353).margin(0.004));
}

TEST_CASE("better is always accepted, worse ever less while cooling")
{
    Random random(4);
    Cooling cooling(1000, 100);
    const auto accepted = [&] {
        int count = 0;
        for (int attempt = 0; attempt < 1000; ++attempt) {
            const std::int64_t worse_by = cooling.allowance(random);
            CHECK(worse_by >= 0);
            count += worse_by >= 1000 ? 1 : 0;
        }
        return count;
    };
    const int warm = accepted();
    cooling.at(25);
    const int lukewarm = accepted();
    cooling.at(100);
    const int cold = accepted();
    CHECK(warm > 300);
    CHECK(lukewarm < warm / 2);
    CHECK(cold == 0);
}

}
