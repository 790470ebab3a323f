// Where everything stands in a plan, as plain values: what the patient knows, and a revision had better keep.
#pragma once

#include "engine/plan/plan.h"
#include "engine/protocol/protocol.h"
#include "engine/request/kept_place.h"

#include <vector>

namespace pacewise {

/// By phase of the protocol, which may cut the plan's phases into smaller ones.
std::vector<KeptPlace> places_of(const Plan&, const Protocol&);

}
