// The shipped words of the paper in one language, for tests.
#pragma once

#include "engine/wording/wording.h"

#include <string>

namespace sample {

pacewise::Wording wording(const std::string& language);

}
