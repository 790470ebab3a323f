// What changes from one picture of a movement to the next, the biggest first: "the left knee straightens by
// 70 degrees". Only what is seen is told: a knee that gives way because its foot is planted is measured where
// it is drawn.
#pragma once

#include "engine/terms/body.h"
#include "engine/wording/figure_posture.h"

#include <optional>
#include <string_view>
#include <vector>

namespace pacewise {

struct FigureChange {
    /// Its sentence is the message "figure_<what>", or "figure_<what>_both" for both sides.
    std::string_view what;
    /// Whose joint, or which way the trunk goes; none for what has no side. As written, never mirrored.
    std::optional<Side> side;
    double size = 0;  ///< in degrees, or what looks like as many
};

/// The biggest first; empty when nothing changes that could be seen.
std::vector<FigureChange> figure_changes(const Movement&, const BodyNow& from, const BodyNow& to);

}
