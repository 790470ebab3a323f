// Whom a protocol is made for, told before it is chosen (clinical.md G04).
#pragma once

#include "engine/patient/patient.h"
#include "engine/protocol/protocol.h"
#include "engine/wording/wording.h"

#include <optional>
#include <string>

namespace pacewise {

/// What keeps a protocol from being meant for a person.
enum class Misfit { edss, band, age };
/// Nothing where it is meant for this person. What was not recorded keeps no protocol away; the screening
/// looks closer.
std::optional<Misfit> misfit_of(const Protocol&, const Patient&, Date start);
/// Why the protocol is not meant for this person: "for EDSS 0 to 4"; empty when it is.
std::string not_meant_words(const Wording&, const Protocol&, const Patient&, Date start);
/// "Balance, 7 weeks", with "not meant: ..." behind it where it is not.
std::string protocol_words(const Wording&, const Protocol&, const Patient&, Date start);

}
