#include "engine/figure/base_pose.h"

namespace pacewise {

namespace {

void both(Pose& pose, angle::Angle which, double degrees)
{
    for (auto& limbs : pose.limbs) limbs[which] = degrees;
}

Pose standing()
{
    Pose pose;
    both(pose, angle::elbow, 8);
    both(pose, angle::shoulder_out, 7);
    both(pose, angle::hip_out, 2);
    both(pose, angle::hip_turn, 6);
    return pose;
}

Pose seated()
{
    Pose pose;
    both(pose, angle::hip, 88);
    both(pose, angle::hip_out, 4);
    both(pose, angle::knee, 88);
    both(pose, angle::shoulder, 20);
    both(pose, angle::shoulder_out, 4);
    both(pose, angle::elbow, 30);
    return pose;
}

Pose lying()
{
    Pose pose;
    pose.flat_foot = {false, false};
    return pose;
}

Pose supine()
{
    Pose pose = lying();
    pose.trunk[axis::tilt] = -90;
    pose.trunk[axis::neck] = 8;
    both(pose, angle::shoulder, -2);
    both(pose, angle::shoulder_out, 12);
    both(pose, angle::hip, -4);
    both(pose, angle::hip_turn, 6);
    both(pose, angle::ankle, -18);
    return pose;
}

Pose prone()
{
    Pose pose = lying();
    pose.trunk[axis::tilt] = 90;
    pose.trunk[axis::neck] = -6;
    both(pose, angle::shoulder, 170);
    both(pose, angle::elbow, 60);
    both(pose, angle::hip, -3);
    both(pose, angle::ankle, -80);
    return pose;
}

Pose quadruped()
{
    Pose pose = lying();
    pose.trunk[axis::tilt] = 88;
    pose.trunk[axis::neck] = -18;
    both(pose, angle::shoulder, 86);
    both(pose, angle::wrist, -80);
    both(pose, angle::hip, 88);
    both(pose, angle::knee, 88);
    both(pose, angle::ankle, -78);
    return pose;
}

Pose side_lying()
{
    Pose pose = lying();
    pose.trunk[axis::roll] = 90;
    return pose;
}

Pose kneeling()
{
    Pose pose = lying();
    both(pose, angle::shoulder_out, 7);
    both(pose, angle::elbow, 8);
    both(pose, angle::knee, 90);
    both(pose, angle::ankle, -80);
    return pose;
}

Pose long_sitting()
{
    Pose pose = lying();
    both(pose, angle::shoulder, -18);
    both(pose, angle::shoulder_out, 8);
    both(pose, angle::hip, 88);
    return pose;
}

}

template <> std::span<const Word<BasePose>> vocabulary()
{
    using enum BasePose;
    static constexpr Word<BasePose> words[] = {{"standing", standing},   {"seated", seated},
                                               {"supine", supine},       {"prone", prone},
                                               {"quadruped", quadruped}, {"side-lying", side_lying},
                                               {"kneeling", kneeling},   {"long-sitting", long_sitting}};
    return words;
}

Pose pose_of(BasePose base)
{
    switch (base) {
    case BasePose::standing: return standing();
    case BasePose::seated: return seated();
    case BasePose::supine: return supine();
    case BasePose::prone: return prone();
    case BasePose::quadruped: return quadruped();
    case BasePose::side_lying: return side_lying();
    case BasePose::kneeling: return kneeling();
    case BasePose::long_sitting: return long_sitting();
    }
    return {};
}

}
