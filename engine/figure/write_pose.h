// A pose as it stands in an exercise file: only the angles that differ from another pose.
#pragma once

#include "engine/figure/pose.h"
#include "engine/yaml/write.h"

namespace pacewise {

/// To a thousandth, which is all that a file holds.
double as_written(double);
/// A level foot has no toes up.
Pose as_written(Pose);
/// The keys of a map that change `from` into `to`: `both:` for what is the same on both sides.
void write_pose_changes(YamlWriter&, const Pose& from, const Pose& to);

}
