// A protocol as the text of a file, in the order of the examples. The same protocol always gives the same
// bytes, and reading them gives the same protocol; a phase that a revision cut in two is whole again.
#pragma once

#include "engine/protocol/protocol.h"

#include <string>

namespace pacewise {

std::string protocol_text(const Protocol&);

}
