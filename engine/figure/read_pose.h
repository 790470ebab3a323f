// Reading how a pose differs from the one before it: {tilt: 12, both: {hip: 98, shoulder: [20, 10]}}.
#pragma once

#include "engine/figure/pose.h"
#include "engine/yaml/record.h"

namespace pacewise {

/// Changes `pose` as the keys of the record say; the caller asks for its own keys (`move`) besides.
void read_pose_changes(Record& row, Pose& pose);

}
