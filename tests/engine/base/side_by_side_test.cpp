#include "engine/base/side_by_side.h"

#include "tests/support/catch.h"

#include <stdexcept>
#include <vector>

namespace pacewise {

TEST_CASE("every piece is done once, whatever the number of threads")
{
    for (const int jobs : {0, 1, 2, 7})
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{100}}) {
            CAPTURE(jobs, count);
            std::vector<int> done(count, 0);
            side_by_side(count, jobs, [&](std::size_t at) { ++done[at]; });
            CHECK(done == std::vector<int>(count, 1));
        }
}

TEST_CASE("of several troubles the one of the first piece is told, and all other pieces are done")
{
    std::vector<int> done(50, 0);
    const auto some_fail = [&](std::size_t at) {
        done[at] = 1;
        if (at == 7 || at == 30) throw std::runtime_error(std::to_string(at));
    };
    CHECK_THROWS_WITH(side_by_side(done.size(), 2, some_fail), "7");
    CHECK(done == std::vector<int>(50, 1));
}

}
