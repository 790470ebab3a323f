// The score sheet and the certificate in a plan's file.
#pragma once

#include "engine/plan/plan.h"
#include "engine/yaml/record.h"

namespace pacewise {

void read_score(Record&, Plan&);

}
