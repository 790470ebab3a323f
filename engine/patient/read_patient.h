// The patient's file, read strictly: every wrong word, impossible value and contradiction (a cane's side with
// a walker, free time that overlaps) is reported at its place, all at once.
#pragma once

#include "engine/patient/patient.h"
#include "engine/yaml/read.h"

#include <filesystem>

namespace pacewise {

/// `root` is the whole file, with `patient:` on top. Nothing when it holds no patient at all.
std::optional<Patient> read_patient(const Node& root, Reading&);
/// No value when there is any error.
Read<Patient> load_patient(const std::filesystem::path&);

}
