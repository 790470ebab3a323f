#include "engine/figure/pose.h"

#include "tests/engine/figure/any_pose.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("exchanging left and right twice gives the same pose")
{
    REQUIRE(rc::check([] {
        const Pose pose = *any_pose();
        RC_ASSERT(mirrored(mirrored(pose)) == pose);
    }));
}

TEST_CASE("a movement begins at its start pose and ends at its end pose")
{
    REQUIRE(rc::check([] {
        const Pose from = *any_pose(), to = *any_pose();
        RC_ASSERT(between(from, to, 0) == from);
        RC_ASSERT(between(from, to, 1).flat_foot == to.flat_foot);
        RC_ASSERT(between(from, to, 1).trunk == to.trunk);
        RC_ASSERT(between(from, to, 1).limbs == to.limbs);
    }));
}

TEST_CASE("half way up, a knee is bent half as much")
{
    Pose from, to;
    from.limbs[on_right][angle::knee] = 90;
    to.limbs[on_right][angle::knee] = 10;
    REQUIRE(between(from, to, 0.5).limbs[on_right][angle::knee] == Approx(50));
    REQUIRE(between(from, to, 0.5).limbs[on_left][angle::knee] == Approx(0));
}
