#include "engine/figure/props/helper_place.h"

#include "engine/figure/base_pose.h"
#include "engine/figure/body.h"
#include "engine/figure/flesh.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

constexpr int turns = 24;  // around the patient
constexpr double degrees_of(int turn) { return 15.0 * turn; }

constexpr double arm_reach = body::upper_arm + body::forearm + 0.03;

bool lies_on_bed(const Scene& scene) { return scene.floor < -0.3; }

bool sits_on_chair(const Scene& scene)
{
    const double height = scene.start[pelvis].y - scene.floor;
    return !lies_on_bed(scene) && height > 0.35 && height < 0.75;
}

Pose pose_towards(HelperPose how, double degrees, double lean)
{
    Pose pose = pose_of(how == HelperPose::stands ? BasePose::standing : BasePose::kneeling);
    pose.trunk[axis::turn] = degrees;
    pose.trunk[axis::tilt] = lean;
    pose.trunk[axis::spine] = 14;
    pose.trunk[axis::neck] = lean > 30 ? -26 : -6;
    for (auto& limbs : pose.limbs) {
        limbs[angle::shoulder] = 35 + lean;  // elbows stay below the line to the hands
        limbs[angle::elbow] = 75;
        limbs[angle::hip] = lean + (how == HelperPose::stands ? 0 : 4);
        limbs[angle::knee] = how == HelperPose::stands ? 4 : 94;
    }
    return pose;
}

/// A helper somewhere, and how low the feet or knees are.
struct Somewhere {
    Skeleton body;
    double low;
};

Somewhere body_towards(HelperPose how, double degrees, double lean)
{
    const Skeleton body = skeleton_of(pose_towards(how, degrees, lean));
    return {body, extent_of(body).low.y};
}

/// Kneeling or standing on the floor, the pelvis above this place.
Skeleton put_at(const Scene& scene, const Somewhere& helper, Vector place)
{
    Skeleton body = helper.body;
    shift(body, {place.x - body[pelvis].x, scene.floor - helper.low, place.z - body[pelvis].z});
    return body;
}

double flat_distance(Vector a, Vector b) { return std::hypot(a.x - b.x, a.z - b.z); }

/// How far the arms are too short, at the start and at the end.
double too_far(const Scene& scene, const Skeleton& helper, const std::vector<Landmark>& held)
{
    double sum = 0;
    for (const Skeleton* patient : {&scene.start, &scene.end})
        for (const Landmark mark : held) {
            const double left = length((*patient)[mark] - helper[left_shoulder]);
            const double right = length((*patient)[mark] - helper[right_shoulder]);
            sum += std::max(0.0, std::min(left, right) - arm_reach);
        }
    return sum;
}

/// How deep the helper is inside the patient, the seat or the bed, seen from above.
double too_near(const Scene& scene, const Skeleton& helper)
{
    double sum = 0;
    for (const Landmark own : {pelvis, ribs, left_knee, right_knee, left_toe, right_toe, head}) {
        for (const Skeleton* patient : {&scene.start, &scene.end}) {
            for (const Landmark other : {pelvis, left_knee, right_knee, left_ankle, right_ankle, chest, head})
                sum += std::max(0.0, 0.24 - flat_distance(helper[own], (*patient)[other]));
            sum += own == head ? 0 : std::max(0.0, 0.34 - flat_distance(helper[own], (*patient)[pelvis]));
        }
    }
    if (sits_on_chair(scene)) sum += std::max(0.0, scene.start[pelvis].z + 0.2 - helper[pelvis].z);
    if (!lies_on_bed(scene)) return sum;
    const double edge = std::max(0.42, (scene.reach.high.x - scene.reach.low.x) / 2 + 0.06) + 0.10;
    const double off = std::abs(helper[pelvis].x - (scene.reach.high.x + scene.reach.low.x) / 2);
    const bool beside =
        helper[pelvis].z > scene.reach.low.z - 0.1 && helper[pelvis].z < scene.reach.high.z + 0.1;
    return sum + (beside ? std::max(0.0, edge - off) * 3 : 0);
}

/// How much of the patient is seen where the helper is on the picture; above all, where the face is.
double overlap(const Scene& scene, const Skeleton& helper)
{
    const auto seen_apart = [&](Vector a, Vector b) {
        const Seen p = scene.camera.see(a), q = scene.camera.see(b);
        return std::hypot(p.x - q.x, p.y - q.y);
    };
    double sum = 0;
    for (const Skeleton* patient : {&scene.start, &scene.end}) {
        for (const Landmark own : {pelvis, ribs, left_knee, right_knee})
            for (const Landmark other : {pelvis, ribs, head, left_knee, right_knee, left_ankle, right_ankle})
                sum += std::max(0.0, 0.18 - seen_apart(helper[own], (*patient)[other]));
        for (const Landmark other : {pelvis, ribs, head, left_elbow, right_elbow, left_hand, right_hand,
                                     left_knee, right_knee, left_ankle, right_ankle})
            sum += std::max(0.0, 0.24 - seen_apart(helper[head], (*patient)[other]));
    }
    return sum / 2;
}

double cost(const Scene& scene, const Skeleton& helper, const std::vector<Landmark>& held)
{
    double nearest_held = -1e9;
    for (const Landmark mark : held) nearest_held = std::max(nearest_held, scene.near(scene.start[mark]));
    const double before =
        scene.near(helper[pelvis]) - std::min(nearest_held, scene.near(scene.start[pelvis]));
    return 60 * too_far(scene, helper, held) + 20 * too_near(scene, helper) + 3 * overlap(scene, helper) +
           30 * std::max(0.0, before + 0.02);
}

}

HelperPose helper_pose(const Scene& scene)
{
    if (lies_on_bed(scene)) return HelperPose::stands;
    const double pelvis_height = scene.start[pelvis].y - scene.floor;
    return pelvis_height > 0.75 ? HelperPose::stands : HelperPose::kneels;
}

Skeleton helper_body(const Scene& scene, const std::vector<Landmark>& held)
{
    const HelperPose how = helper_pose(scene);
    Vector centre;
    for (const Landmark mark : held)
        centre = centre + middle(scene.start[mark], scene.end[mark]) * (1.0 / double(held.size()));
    Skeleton best;
    double least = 1e9;
    for (const double lean : {5.0, 20.0, 35.0, 50.0}) {
        std::vector<Somewhere> turned;
        for (int turn = 0; turn < turns; ++turn) turned.push_back(body_towards(how, degrees_of(turn), lean));
        for (const double away : {0.40, 0.48, 0.56, 0.66, 0.78})
            for (int turn = 0; turn < turns; ++turn) {
                const double angle = degrees_of(turn) * pi / 180;
                const Vector place = centre - Vector{std::sin(angle), 0, std::cos(angle)} * away;
                const Skeleton helper = put_at(scene, turned[static_cast<std::size_t>(turn)], place);
                const double price = cost(scene, helper, held) + lean * 0.022;
                if (price < least - 1e-9) least = price, best = helper;
            }
    }
    return best;
}

}
