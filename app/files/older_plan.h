// The plan that another one revises, found again by its fingerprint beside it.
#pragma once

#include "engine/plan/plan.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pacewise {

/// The file in the folder of `file` with this fingerprint. Care: throws DiskTrouble.
std::optional<std::filesystem::path> older_file_beside(const std::filesystem::path& file,
                                                       const std::string& wanted);
/// Nothing when it is not there, or cannot be read.
std::optional<Plan> older_plan_beside(const std::filesystem::path& file, const std::string& wanted);

}
