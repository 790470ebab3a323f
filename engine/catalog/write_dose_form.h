// The sensible range of a dose, as it stands in an exercise file.
#pragma once

#include "engine/catalog/dose_form.h"
#include "engine/yaml/write.h"

namespace pacewise {

void write_dose_form(YamlWriter&, const DoseForm&);

}
