// Reads the `dose:` of an exercise; each unit has its own keys.
#pragma once

#include "engine/catalog/dose_form.h"
#include "engine/yaml/read.h"

namespace pacewise {

/// "2-1-2": whole seconds out, held and back.
std::optional<Tempo> read_tempo(const Node&, Reading&);
std::optional<DoseForm> read_dose_form(const Node&, Reading&);

}
