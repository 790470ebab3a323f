// The ways on as a table: an answer a column, a way a row, a box to tick where they meet; or, in large
// letters, a frame for each way.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

inline constexpr std::size_t answer_count = 4;
/// Boxes, effort, pain, tired mornings.
std::array<std::string, answer_count> answer_names(const Setting&);
std::array<Range<int>, answer_count> answers_of(const RoadBranch&);

/// One piece a row, names first; rows touch. Nothing where the letters are too large for it.
std::optional<std::vector<Piece>> road_table(const Setting&);
/// A frame for each way.
std::vector<Boxed> road_frames(const Setting&);

}
