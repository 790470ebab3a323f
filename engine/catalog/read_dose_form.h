// Reads the `dose:` of an exercise; each unit has its own keys.
#pragma once

#include "engine/catalog/dose_form.h"
#include "engine/yaml/read.h"

namespace pacewise {

std::optional<DoseForm> read_dose_form(const Node&, Reading&);

}
