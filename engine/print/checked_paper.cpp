#include "engine/print/checked_paper.h"

#include "engine/base/text.h"
#include "engine/preflight/fault_words.h"
#include "engine/preflight/preflight.h"

namespace pacewise {

namespace {

PaperInput with_record(const PaperInput& input, const std::vector<SheetFault>& faults,
                       const std::string& reason)
{
    PaperInput recorded = input;
    recorded.notes.override_reason = reason;
    for (const SheetFault& fault : faults)
        if (fault.weight == FaultWeight::stops) recorded.notes.overridden_faults.push_back(fault_line(fault));
    return recorded;
}

}

CheckedPaper checked_paper(const PaperInput& input, const PaperWish& wish, const std::string& override_reason,
                           std::optional<Date> today)
{
    CheckedPaper paper;
    paper.pages = lay_out(input, wish);
    paper.faults = preflight(paper.pages, input, wish, today);
    const bool sound = !any_stops(paper.faults);
    const std::string reason = trimmed(override_reason);
    paper.overridden = !sound && !reason.empty() && wish.therapist;
    paper.may_leave = sound || paper.overridden;
    if (paper.overridden) paper.pages = lay_out(with_record(input, paper.faults, reason), wish);
    return paper;
}

}
