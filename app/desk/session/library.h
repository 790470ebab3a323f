// What there is to choose from, loaded when the desk opens.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

/// Shipped and own exercises, precautions, settings and protocols. Mistakes in files are told in `problems`.
/// Care: throws DiskTrouble when the program's own files are not there.
Library load_library(const ProgramHome&, std::vector<DeskProblem>& problems);

}
