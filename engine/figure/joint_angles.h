// The way back from places to joint angles, as a therapist would measure them on the finished figure: a knee
// that was bent to keep its foot on the floor is measured as it is, not as it was written.
#pragma once

#include "engine/figure/skeleton.h"

namespace pacewise {

struct LimbAngles {
    double shoulder = 0, shoulder_out = 0;  ///< forwards and away from the body
    double shoulder_back = 0;               ///< how far the arm is behind the plane of the trunk
    double elbow = 0, wrist = 0;            ///< the wrist without its direction
    double hip = 0, hip_out = 0;
    double knee = 0;
    double ankle = 0;  ///< toes up is positive
};

LimbAngles measured(const Skeleton&, std::size_t side);

}
