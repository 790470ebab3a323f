// The table of everything that the pre-flight looks for: name, weight, the clinical rule it stands for, what
// is told and what to do about it.
#pragma once

#include "engine/preflight/fault.h"

#include <span>
#include <string_view>

namespace pacewise {

struct KindOfFault {
    FaultKind kind;
    FaultWeight weight;
    std::string_view word;  ///< for JSON
    std::string_view rule;  ///< row of clinical.md, or "paper" for the design of the paper
    std::string_view what;  ///< with holes: {text}, {seen}, {wanted}
    std::string_view way_out;
};

std::span<const KindOfFault> kinds_of_fault();
const KindOfFault& kind_of(FaultKind);

}
