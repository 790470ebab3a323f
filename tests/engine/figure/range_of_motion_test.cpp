#include "engine/figure/range_of_motion.h"

#include "engine/figure/base_pose.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

std::vector<Said> found_in(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    REQUIRE(read.movement.has_value());
    return out_of_range(*read.movement);
}

}

TEST_CASE("every position that exercises start from is within human range")
{
    for (const Word<BasePose>& word : vocabulary<BasePose>()) {
        INFO(word.text);
        REQUIRE(found_in("{base: " + std::string(word.text) + "}").empty());
    }
}

TEST_CASE("a joint that goes too far is told with its angle and its limit")
{
    const auto found =
        found_in("{base: supine, end: {right: {hip: 100, knee: 152, ankle: 0}}, keep: pelvis}");
    REQUIRE(found ==
            std::vector<Said>{"at the end the right knee bends by 152 degrees, but 140 is the limit"});
}

TEST_CASE("each joint has its limits in both directions")
{
    const auto one = [](const std::string& start) {
        const auto found = found_in("{base: standing, start: {" + start + "}, end: {}}");
        return !found.empty();
    };
    for (const char* far : {"spine: 85",
                            "spine: -45",
                            "spine: [0, 45]",
                            "spine: [0, 0, -55]",
                            "neck: 75",
                            "neck: -75",
                            "neck: [0, 60]",
                            "neck: [0, 0, 95]",
                            "right: {shoulder: -65}",
                            "right: {elbow: 160}",
                            "right: {wrist: 95}",
                            "right: {wrist: -95}",
                            "right: {hip: 140, ankle: 0}",
                            "right: {hip: -35}",
                            "right: {hip: [0, 60]}",
                            "right: {hip: [0, -45]}",
                            "right: {knee: 150, ankle: 0}",
                            "right: {ankle: 35}",
                            "right: {ankle: -65}",
                            "right: {blade: 40}",
                            "right: {blade: [0, -25]}"}) {
        INFO(far);
        REQUIRE(one(far));
    }
    for (const char* near :
         {"spine: 60", "spine: -25", "neck: [0, 0, 75]", "right: {shoulder: 178}",
          "right: {shoulder: [0, 175]}", "right: {shoulder: -45}", "right: {elbow: 140}",
          "right: {hip: 120, ankle: 0}", "right: {hip: [0, 40]}", "right: {knee: 135, ankle: 0}",
          "right: {ankle: 20}", "right: {ankle: -48}", "right: {blade: [20, 35]}"}) {
        INFO(near);
        REQUIRE_FALSE(one(near));
    }
}

TEST_CASE("the weight of the body takes some joints further")
{
    REQUIRE(
        found_in("{base: kneeling, end: {tilt: 70, both: {hip: 130, knee: 150}}, keep: right.knee}").empty());
    REQUIRE_FALSE(found_in("{base: supine, end: {right: {hip: 130, knee: 150}}, keep: pelvis}").empty());
    REQUIRE(found_in("{base: quadruped, start: {both: {wrist: -88}}, plant: [hands]}").empty());
}

TEST_CASE("a joint is measured after hands and feet have been planted, in the middle too")
{
    const auto found = found_in("{base: standing, start: {both: {hip: 8, knee: 8}}, "
                                "middle: {move: [0, -0.75]}, end: {}, keep: pelvis, plant: [feet]}");
    REQUIRE_FALSE(found.empty());
    for (const Said& one : found) REQUIRE(one.english().starts_with("in the middle "));
}
