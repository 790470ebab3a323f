// A shipped protocol is never changed in place: the changed one gets a name and a title of its own, once.
#pragma once

#include "engine/explain/repair_ideas.h"
#include "engine/protocol/protocol.h"

#include <string>

namespace pacewise {

/// The protocol of this name in the library; null when there is none.
const Protocol* protocol_named(const Protocols& library, const ProtocolId&);
/// What it was made from: "step-16-weeks" for "step-16-weeks-own"; null when the library has it not.
const Protocol* original_of(const Protocols& library, const Protocol&);

/// With a name and a title of its own where it still has those of the library.
Protocol own_version(Protocol changed, const Protocols& library);

/// What the reader of protocol files says against it, with the way out; empty when it accepts it.
Said refusal_of(const Protocol&);

/// Numbers, reviews and light weeks beyond the last week left out; the last week keeps its dose.
Protocol cut_to_its_weeks(Protocol);

}
