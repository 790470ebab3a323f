#include "engine/explain/fewest.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

using Things = std::vector<int>;

bool holds(const Things& things, const std::set<int>& needed)
{
    return std::all_of(needed.begin(), needed.end(), [&](int thing) {
        return std::find(things.begin(), things.end(), thing) != things.end();
    });
}

}

TEST_CASE("of eight changes exactly the needed ones are kept, whichever they are")
{
    const Things all{0, 1, 2, 3, 4, 5, 6, 7};
    for (int bits = 1; bits < 256; ++bits) {
        std::set<int> needed;
        for (int thing = 0; thing < 8; ++thing)
            if ((bits >> thing) % 2 == 1) needed.insert(thing);
        const auto helps = [&](const Things& things) { return holds(things, needed); };
        Things few = Fewest<int, decltype(helps)>(helps).of(all);
        std::sort(few.begin(), few.end());
        REQUIRE(few == Things(needed.begin(), needed.end()));
    }
}

TEST_CASE("where either of two changes would do, the earlier one is kept")
{
    const auto helps = [](const Things& things) { return holds(things, {2}) || holds(things, {5}); };
    CHECK(Fewest<int, decltype(helps)>(helps).of({0, 1, 2, 3, 4, 5}) == Things{2});
    CHECK(Fewest<int, decltype(helps)>(helps).of({5, 4, 3, 2, 1, 0}) == Things{5});
}

TEST_CASE("one change among many is found with few questions")
{
    int asked = 0;
    const auto helps = [&](const Things& things) {
        ++asked;
        return holds(things, {11});
    };
    Things all;
    for (int thing = 0; thing < 32; ++thing) all.push_back(thing);
    CHECK(Fewest<int, decltype(helps)>(helps).of(all) == Things{11});
    CHECK(asked <= 12);
}

}
