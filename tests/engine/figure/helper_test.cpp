#include "engine/figure/props/helper_place.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

using enum Landmark;

Scene scene(const std::string& text, double share = 0)
{
    const ReadFigure read = figure_from(text);
    REQUIRE(read.movement.has_value());
    return scene_of(*read.movement, share);
}

const std::string on_bed = "{base: supine, end: {right: {hip: 60, knee: 10, ankle: 5}}, keep: pelvis, "
                           "props: [bed, {helper: [right.heel, right.knee]}]}";
const std::string on_mat = "{base: supine, end: {right: {hip: 60, knee: 40, ankle: 5}}, keep: pelvis, "
                           "props: [mat, {helper: [right.heel, right.knee]}]}";
const std::string on_chair = "{base: seated, end: {right: {knee: 30}}, keep: pelvis, "
                             "props: [chair, {helper: [right.heel, right.knee]}]}";

bool is_helper(Role role)
{
    return role == Role::helper_shirt || role == Role::helper_skin || role == Role::helper_trousers;
}

}

TEST_CASE("a helper stands beside a bed and kneels beside a mat or before a chair")
{
    REQUIRE(helper_pose(scene(on_bed)) == HelperPose::stands);
    REQUIRE(helper_pose(scene(on_mat)) == HelperPose::kneels);
    REQUIRE(helper_pose(scene(on_chair)) == HelperPose::kneels);
    REQUIRE(helper_pose(scene("{base: standing}")) == HelperPose::stands);
}

TEST_CASE("the helper stays in one place during the whole movement")
{
    const auto held = std::vector{right_heel, right_knee};
    REQUIRE(helper_body(scene(on_bed, 0), held).points == helper_body(scene(on_bed, 1), held).points);
}

TEST_CASE("the helper is behind the patient, and both arms reach")
{
    const auto held = std::vector{right_heel, right_knee};
    for (const std::string& text : {on_bed, on_mat, on_chair}) {
        INFO(text);
        const Scene all = scene(text);
        const Skeleton helper = helper_body(all, held);
        REQUIRE(all.near(helper[pelvis]) < all.near(all.start[right_knee]) + 0.05);
        for (const Landmark mark : held) {
            const double left = length(helper[left_shoulder] - all.end[mark]);
            const double right = length(helper[right_shoulder] - all.end[mark]);
            REQUIRE(std::min(left, right) < 0.72);
        }
        for (const Landmark mark : {left_knee, right_knee, head})
            REQUIRE(length(helper[mark] - all.start[pelvis]) > 0.2);
    }
}

TEST_CASE("only the hands of the helper are before the limb that they hold")
{
    const Scene all = scene(on_bed, 1);
    const double limb = all.near(all.now[right_knee]) - 0.2;
    int before_limb = 0;
    for (const Layer& layer : all.layers)
        for (const Solid& solid : layer.solids) {
            if (!is_helper(solid.role) || layer.near <= limb) continue;
            ++before_limb;
            REQUIRE(solid.role == Role::helper_skin);
        }
    REQUIRE(before_limb > 0);
}
