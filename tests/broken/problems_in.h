// What the reader of a broken file answers.
#pragma once

#include "engine/base/diagnostic.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pacewise::test {

/// All files of this folder that have mistakes.
std::vector<std::filesystem::path> broken_files();
/// The header of the file, or of the file beside it: `# expect ...`, `# reader ...`.
std::string header_of(const std::filesystem::path&);
/// What follows `# word` at the start of a line.
std::vector<std::string> header_lines(const std::string& header, const std::string& word);
Diagnostics problems_in(const std::filesystem::path&);

}
