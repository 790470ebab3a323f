// "--pace brisk", or "--pace aerobic=slow,resistance=steady": how fast each part may grow at the most.
#pragma once

#include "engine/request/request.h"

#include <string>

namespace pacewise::cli {

/// Care: throws WrongUsage, with the nearest word.
void apply_pace_option(const std::string& text, Request&);

}
