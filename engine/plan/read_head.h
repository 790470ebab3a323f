// The head of a plan's file: whose plan it is, which version, who approved it, what it was made from.
#pragma once

#include "engine/plan/plan.h"
#include "engine/yaml/record.h"

namespace pacewise {

void read_head(Record&, Plan&);

}
