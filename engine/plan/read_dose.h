// The doses of an item in a plan's file, week by week.
#pragma once

#include "engine/prescribe/dose.h"
#include "engine/yaml/record.h"

#include <map>

namespace pacewise {

/// The list under the key "doses", by week.
std::map<int, Dose> read_doses(Record& row);

}
