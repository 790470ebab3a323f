// The programs that come with Pacewise, read once for all tests of a run.
#pragma once

#include "engine/request/request.h"

#include <string>
#include <vector>

namespace pacewise {

/// Names of the files without their ending, sorted.
std::vector<std::string> shipped_patients();
std::vector<std::string> shipped_protocols();

/// Care: throws when a file has errors; the tests of its reader say which.
Patient shipped_patient(const std::string& name);
Protocol shipped_protocol(const std::string& name);
/// All shipped exercises, precautions and settings; starts on Monday 2026-11-23.
Request shipped_request(Patient, const std::string& protocol);

}
