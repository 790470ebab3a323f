// Reads programs/clinic/precautions.yaml. Every finding, tag, muscle and comparison is checked at its place;
// names of exercises and families are checked against a catalog when there is one.
#pragma once

#include "engine/precaution/precaution.h"
#include "engine/yaml/read.h"

#include <filesystem>

namespace pacewise {

class Catalog;

std::vector<Precaution> read_precautions(const Node& root, Reading&);
/// No value when there is any error.
Read<std::vector<Precaution>> load_precautions(const std::filesystem::path&);
/// Names of exercises and families that the catalog does not have.
Diagnostics check_names(const std::vector<Precaution>&, const Catalog&);

}
