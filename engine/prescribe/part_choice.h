// Which exercises a protocol's part may be made of: all of its kind, or only some that the protocol names.
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/protocol/protocol.h"

namespace pacewise {

/// Whether the protocol's part is made of exercises like this one; its modality is not looked at.
bool is_of(const ProtocolPart&, const Exercise&);

}
