// The end of a plan's file: dates that differ, what the screening noted, what people said.
#pragma once

#include "engine/plan/plan.h"
#include "engine/yaml/write.h"

namespace pacewise {

void write_dates(YamlWriter&, const Plan&);
void write_notes(YamlWriter&, const Plan&);
void write_wishes(YamlWriter&, const Plan&);

/// {en: ..., es: ...}
void write_translations(YamlWriter&, const Translations&);

}
