// Reads a plan's file back, as strictly as every other file: a plan that people changed by hand is read, then
// audited.
#pragma once

#include "engine/plan/plan.h"
#include "engine/yaml/read.h"

#include <filesystem>
#include <string_view>

namespace pacewise {

Read<Plan> read_plan_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<Plan> load_plan(const std::filesystem::path&);

}
