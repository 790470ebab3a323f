// One modality in a protocol's file: days, effort, which exercises, and how the dose grows.
#pragma once

#include "engine/protocol/protocol.h"
#include "engine/yaml/write.h"

namespace pacewise {

void write_part(YamlWriter&, const ProtocolPart&);

}
