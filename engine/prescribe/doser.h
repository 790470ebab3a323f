// How much of an exercise this patient does in a week: what the protocol asks, cut and fitted to the
// findings.
#pragma once

#include "engine/prescribe/bouts.h"
#include "engine/prescribe/candidate.h"
#include "engine/prescribe/dose.h"
#include "engine/prescribe/part.h"
#include "engine/screen/screening.h"

#include <map>
#include <optional>

namespace pacewise {

/// Care: keeps what it is given by reference.
class Doser {
public:
    Doser(const Request&, const Screening&, const std::map<Modality, PartPrescription>& parts);
    Dose operator()(const Candidate&, int week) const;

private:
    /// A typed dose is data: it stands in place of what the ramp asks, in every role.
    PartWeek asked(const Exercise&, const Candidate&, int week, std::optional<int> most_sets) const;
    PartWeek usually_asked(const Exercise&, const Candidate&, int week, std::optional<int> most_sets) const;

    const Request& request_;
    const Screening& screening_;
    const Limits& limits_;
    const std::map<Modality, PartPrescription>& parts_;
    Seconds change_;
    std::optional<Bouts> bouts_;
    bool aid_check_due_ = false;
};

}
