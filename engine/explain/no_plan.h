// Why there is no plan: a few rules that cannot be kept together, or, where nobody knows yet, the rules that
// stood in the way of the nearest try.
#pragma once

#include "engine/screen/screening.h"
#include "engine/timetable/poster.h"

#include <vector>

namespace pacewise {

/// One rule of a clash, with what it is about.
struct ClashPart {
    RuleId rule;
    About about;
    bool protects = false;  ///< the patient: never offered for loosening
};

struct NoPlan {
    std::vector<Reason> clash;     ///< in words, each rule once for every phase it clashes in
    std::vector<ClashPart> parts;  ///< the same as values; empty where findings or missing things refuse
    bool proven = false;           ///< no plan exists; false: none was found
    bool minimal = false;          ///< with any one reason left out the others can be kept
};

}
