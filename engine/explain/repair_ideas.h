// What might help a request without a plan, kind by kind: each idea is a list of changes of one kind, all of
// them together the most that is thinkable. Whether any of it helps is for others to try.
#pragma once

#include "engine/explain/request_change.h"
#include "engine/screen/screening.h"

#include <vector>

namespace pacewise {

using Protocols = std::vector<std::shared_ptr<const Protocol>>;

/// In the order in which they are tried; within an idea, what is preferred comes first. Ideas without any
/// change are left out.
std::vector<std::vector<RequestChange>> repair_ideas(const Request&, const Screening&);
/// Each other protocol by itself.
std::vector<RequestChange> other_protocols(const Request&, const Protocols&);

inline constexpr int most_minutes_more = 30;

}
