// The gate of the house: a handout is laid out, looked at by the pre-flight, and may leave or not. A
// therapist may let a faulty sheet out with a reason; what was found and the reason then stand on the
// therapist's copy.
#pragma once

#include "engine/paper/handout.h"
#include "engine/preflight/fault.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

struct CheckedPaper {
    std::vector<Page> pages;
    std::vector<SheetFault> faults;  ///< in the order of the pages; fault_words.h tells them
    bool may_leave = false;
    bool overridden = false;  ///< leaves with faults that stop, for a reason that is on record
};

/// An empty reason overrides nothing. Care: the record stands on the therapist's copy, so a reason counts
/// only with a wish that has that part. `today` lets the pre-flight say that a plan is over.
CheckedPaper checked_paper(const PaperInput&, const PaperWish&, const std::string& override_reason,
                           std::optional<Date> today = {});

}
