// Which plan file a printed sheet belongs to, by the code on the sheet.
#pragma once

#include "engine/version_code/version_code.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pacewise::cli {

struct PlanFile {
    std::filesystem::path file;
    std::string id;
    int version = 1;
    bool draft = true;
};

/// What the folders know of the plan on a sheet.
struct SheetFound {
    std::vector<PlanFile> versions;                ///< of this plan, the newest first
    std::vector<std::filesystem::path> not_plans;  ///< begin like a plan, but have errors
    std::size_t looked_at = 0;                     ///< plans of anybody

    /// The newest that somebody approved; while there is none, the newest.
    const PlanFile* current() const;
};

/// Files are looked at themselves; of a folder, the .yaml files in it, not those in folders within it.
/// Care: throws DiskTrouble when a file cannot be read.
SheetFound find_sheet(const VersionCode&, const std::vector<std::filesystem::path>& places);

}
