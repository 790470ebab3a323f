// Files on disk. Reading has a size limit; writing goes beside the old file and is then renamed,
// so that an existing file is never half-written. A disk that fails is an exception (DiskTrouble).
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

struct DiskTrouble : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The bytes of the file, at most `limit` + 1 of them (one more tells the reader that it is too large).
std::string read_file(const std::filesystem::path&, std::size_t limit = 64u << 20);
/// A file that is protected against writing stays; a link stays a link; into a device is written as it is.
/// Care: throws DiskTrouble, with a way out.
void write_file(const std::filesystem::path&, std::string_view bytes);
/// The files of a folder and its sub-folders with this ending (".yaml"), sorted by name; the path itself when
/// it is a file.
std::vector<std::filesystem::path> files_below(const std::filesystem::path&, std::string_view ending);

}
