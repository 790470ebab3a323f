// Patients with few free days and short windows: where no plan exists that is proven, said with as few rules
// as can be, and every repair that is offered keeps its word.
#include "tests/engine/make_plan/examine.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"
#include "tests/support/small_catalog.h"

namespace pacewise {

namespace {

/// A tight patient with thirty exercises of each kind; ./dev bench patients asks the same with all of them.
Request little_to_choose(std::uint64_t seed, const std::string& protocol)
{
    Request request = shipped_request(tight_patient(seed), protocol);
    request.catalog = std::make_shared<const Catalog>(small_catalog(*request.catalog, 30));
    return request;
}

}

TEST_CASE(
    "forty tight patients: no plan is proven, its clash is minimal, and every repair gives a legal plan")
{
    int plans = 0, clashes = 0, refused = 0, open = 0, repairs = 0, moves = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const char* protocol : {"canadian-12-weeks", "home-yoga-12-weeks"}) {
            CAPTURE(seed, protocol);
            const Examined examined = examine(little_to_choose(seed, protocol), seed, {600, seed % 5 == 0});
            CHECK(examined.trouble == std::vector<std::string>{});
            plans += examined.kind == Answered::plan ? 1 : 0;
            clashes += examined.kind == Answered::clash ? 1 : 0;
            refused += examined.kind == Answered::refused ? 1 : 0;
            open += examined.kind == Answered::open ? 1 : 0;
            repairs += examined.repairs;
            moves += examined.moves;
        }
    INFO("plans " << plans << ", clashes " << clashes << ", refused " << refused << ", open " << open
                  << ", repairs " << repairs << ", moves " << moves);
    CHECK(plans >= 5);
    CHECK(clashes >= 10);
    CHECK(repairs >= 3);
    CHECK(moves >= 5);
    CHECK(open <= 2);
}

}
