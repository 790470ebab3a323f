// The .yaml files that lie in a folder itself, not in folders within it: where a plan's files are looked for.
#pragma once

#include <filesystem>
#include <vector>

namespace pacewise {

/// Sorted by name; none where there is no such folder.
std::vector<std::filesystem::path> yaml_files_in(const std::filesystem::path& folder);
/// The folder a file lies in, "." for a bare name.
std::filesystem::path folder_of(const std::filesystem::path& file);

}
