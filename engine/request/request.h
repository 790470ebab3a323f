// Everything a plan is made from, as one value: who, which protocol, which exercises and precautions, the
// therapist's own word, the first Monday and the seed. The same request always gives the same plan.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/patient/patient.h"
#include "engine/precaution/precaution.h"
#include "engine/protocol/protocol.h"
#include "engine/request/pin.h"
#include "engine/request/settings.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace pacewise {

struct Request {
    Patient patient;
    Protocol protocol;
    std::shared_ptr<const Catalog> catalog;
    std::shared_ptr<const std::vector<Precaution>> precautions;
    Settings settings;
    Date start;                    ///< a Monday: weeks of the plan are weeks of the calendar
    Pace briskest = Pace::steady;  ///< the pace is never brisker than this
    std::uint64_t seed = 1;
    std::vector<Pin> pins;
    std::vector<ExerciseId> bans;
};

/// What cannot be meant: a pin for an exercise that does not exist, or one that is also banned, a start that
/// is no Monday. Places name the request itself.
Diagnostics check_request(const Request&);

}
