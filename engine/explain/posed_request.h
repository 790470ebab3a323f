// A request put as questions to the search: what is prescribed at these paces, and every rule said into one
// model. Whoever asks "is there a plan at all?" or "which one is the best?" asks this.
#pragma once

#include "engine/prescribe/prescription.h"
#include "engine/timetable/posted_case.h"

namespace pacewise {

class PosedRequest {
public:
    /// Care: keeps references to the request and to its screening. Once the sign is raised, rules are
    /// missing.
    PosedRequest(const Request&, const Screening&, const Paces&, const StopSign& = {});
    PosedRequest(const PosedRequest&) = delete;  // the case points into it
    PosedRequest& operator=(const PosedRequest&) = delete;

    const Request& request() const { return case_.request; }
    const Case& at_hand() const { return case_; }
    const PostedCase& posted() const { return posted_; }
    const Model& model() const { return posted_.model(); }

private:
    Prescription prescription_;
    Case case_;
    PostedCase posted_;
};

}
