// The joints of one limb as sliders, in degrees. What was the same at the start and later stays the same.
#pragma once

#include "app/desk/dialogs/exercise_editor/editor_state.h"

namespace pacewise {

/// True when an angle was changed.
bool joint_sliders(Ui&, Movement&, EditedPose, EditedLimb);

/// The pose that is edited; null for a middle that is not there.
Pose* edited_pose(Movement&, EditedPose);

}
