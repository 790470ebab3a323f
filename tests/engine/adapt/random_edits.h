// Edits as therapists make them, out of a seeded generator: an exercise banned, another one pinned, an hour
// that is no longer free, a new finding.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/kept_place.h"
#include "engine/request/request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

struct RandomEdit {
    std::string what;
    Request request;  ///< as it is from now on
};

/// Nothing when the edit that was drawn means nothing for this plan.
std::optional<RandomEdit> random_edit(std::uint64_t seed, const Plan&, const Request&);

/// The plan's places that the edit leaves possible, each by itself.
std::vector<KeptPlace> unaffected_places(const Plan&, const Request& edited);

/// How many of them another plan still has, in hundredths; 100 when there are none.
int kept_percent(const std::vector<KeptPlace>&, const Plan& revised, const Request&);

}
