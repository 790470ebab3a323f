// One modality of a protocol's file: on how many days, how hard, from which exercises, and how it grows.
#pragma once

#include "engine/protocol/protocol.h"
#include "engine/yaml/read.h"

namespace pacewise {

/// The longest protocol.
inline constexpr int longest_protocol = 52;

std::optional<ProtocolPart> read_part(const Node&, Reading&);

}
