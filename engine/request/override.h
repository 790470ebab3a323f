// A must rule that the therapist sets aside: only with a reason, a name and a date, and never silently.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"

#include <string>

namespace pacewise {

struct Override {
    RuleId rule;
    std::string reason;
    std::string by;
    Date on;
    bool operator==(const Override&) const = default;
};

}
