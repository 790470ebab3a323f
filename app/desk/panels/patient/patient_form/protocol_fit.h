// Whom a protocol is made for, told before it is chosen (clinical.md G04).
#pragma once

#include "engine/patient/patient.h"
#include "engine/protocol/protocol.h"
#include "engine/wording/wording.h"

#include <string>

namespace pacewise {

/// Why the protocol is not meant for this person: "for EDSS 0 to 4"; empty when it is.
std::string not_meant_words(const Wording&, const Protocol&, const Patient&, Date start);
/// "Balance, 7 weeks", with "not meant: ..." behind it where it is not.
std::string protocol_words(const Wording&, const Protocol&, const Patient&, Date start);

}
