// Any pose at all, even an impossible one, in whole degrees.
#pragma once

#include "engine/figure/pose.h"

#include <rapidcheck.h>

namespace pacewise {

inline rc::Gen<Pose> any_pose()
{
    return rc::gen::exec([] {
        Pose pose;
        for (double& degrees : pose.trunk) degrees = *rc::gen::inRange(-100, 101);
        for (auto& limbs : pose.limbs)
            for (double& degrees : limbs) degrees = *rc::gen::inRange(-100, 181);
        for (bool& flat : pose.flat_foot) flat = *rc::gen::arbitrary<bool>();
        return pose;
    });
}

}
