// Where a second person stands or kneels who holds the patient: near enough for both hands, on the far side
// of the patient, and not inside anybody.
#pragma once

#include "engine/figure/scene.h"

namespace pacewise {

enum class HelperPose { stands, kneels };

/// The body of the helper with the hands still free; it stays there for the whole movement.
Skeleton helper_body(const Scene&, const std::vector<Landmark>& held);
/// How the helper holds the body beside this patient.
HelperPose helper_pose(const Scene&);

}
