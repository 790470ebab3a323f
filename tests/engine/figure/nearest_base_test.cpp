#include "engine/figure/nearest_base.h"

#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

std::string base_of(const std::string& figure)
{
    const ReadFigure read = figure_from(figure);
    REQUIRE(read.movement.has_value());
    return std::string(word_of(nearest_base(read.movement->start)));
}

}

TEST_CASE("every base pose is nearest to itself, however the person is turned")
{
    for (const Word<BasePose>& base : vocabulary<BasePose>())
        for (const double turn : {0.0, 90.0, -135.0}) {
            Pose pose = pose_of(base.meaning);
            pose.trunk[axis::turn] = turn;
            CHECK(nearest_base(pose) == base.meaning);
        }
}

TEST_CASE("a pose keeps the base that a person would start from, whichever way it is turned")
{
    CHECK(base_of("{base: supine, start: {both: {hip: 88, knee: 88, ankle: flat}}}") == "supine");
    CHECK(base_of("{base: side-lying, start: {roll: -90, both: {hip: 45, knee: 85}}}") == "side-lying");
    CHECK(base_of("{base: prone, start: {turn: 90, both: {knee: 88, shoulder: 150}}}") == "prone");
    CHECK(base_of("{base: standing, start: {tilt: 30, right: {hip: 80, knee: 90}}}") == "standing");
    CHECK(base_of("{base: seated, start: {tilt: 40, both: {knee: 0}}}") == "long-sitting");
}
