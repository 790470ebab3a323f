// The next version of a plan: made from the older one, with as few changes as the new wishes and findings
// allow. Weeks that are over stay as they were.
#pragma once

#include "engine/adapt/change.h"
#include "engine/make_plan.h"

namespace pacewise {

struct RevisionBase {
    const Plan& plan;
    std::string fingerprint{};  ///< SHA-256 of its file; may be empty
    int from_week = 1;          ///< weeks before this one are over
};

struct Revision {
    Plan plan;                     ///< its version is one more than the older plan's
    std::vector<Revised> changes;  ///< from the first open week on; in words in the plan itself
};

/// `now` is the request as it should be from now on: restore_wishes(older plan), then changed. Paces stay
/// unless they must be slower.
/// Care: check_request and check_wishes were asked first.
Outcome<Revision, NoPlan> revise(const RevisionBase&, Request now, const Budget&, const Provenance&);

}
