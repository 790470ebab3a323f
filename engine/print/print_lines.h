// What the precautions that hold for this patient want on the paper, and on which cards (T18).
#pragma once

#include "engine/paper/handout.h"
#include "engine/request/request.h"

#include <vector>

namespace pacewise {

std::vector<PrintLine> print_lines(const Plan&, const Request&);

}
