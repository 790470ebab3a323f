// The positions that exercises start from. An exercise only says what differs.
#pragma once

#include "engine/base/vocabulary.h"
#include "engine/figure/pose.h"

namespace pacewise {

enum class BasePose { standing, seated, supine, prone, quadruped, side_lying, kneeling, long_sitting };

/// "standing" ... "long-sitting"
template <> std::span<const Word<BasePose>> vocabulary();
Pose pose_of(BasePose);

}
