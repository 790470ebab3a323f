// Reads exercise files: the whole folder, every mistake of every file at once, then what no single entry
// can know: names used twice and ladders with two exercises on one rung.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/yaml/read.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace pacewise {

std::optional<Exercise> read_exercise(const Node&, Reading&);
/// One file that starts with `exercises:`; sound entries come even when others have errors.
Read<std::vector<Exercise>> read_exercise_file(const std::string& file, std::string_view bytes);
/// Folders and files in the order given. Care: throws DiskTrouble when one cannot be read.
Read<Catalog> load_catalog(const std::vector<std::filesystem::path>&);

}
