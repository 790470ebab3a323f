// One line of the score sheet: every point of a plan belongs to one rule and one subject.
#pragma once

#include "engine/base/id.h"

#include <string>

namespace pacewise {

struct ScorePart {
    RuleId rule;
    std::string about;
    long points = 0;
    bool operator==(const ScorePart&) const = default;
};

}
