// A kind of work that the protocol asks for, without any exercise that this person may do: told before any
// search, with the findings and missing things that leave none.
#pragma once

#include "engine/explain/no_plan.h"
#include "engine/request/request.h"

#include <optional>

namespace pacewise {

/// Nothing when every part has a choice. The first such part only; its reasons are minimal: without any one
/// of these rules some exercise would be left.
std::optional<NoPlan> no_choice(const Request&, const Screening&);

}
