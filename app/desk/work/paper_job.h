// From the plan at hand to its paper: laid out, looked over, and written as a PDF. The same for the pages on
// the screen, the file and the printer, so that what was seen is what leaves the house.
#pragma once

#include "app/desk/document/plan_document.h"
#include "app/desk/work/background_job.h"
#include "app/files/program_home.h"
#include "engine/paper/handout.h"
#include "engine/preflight/fault.h"

#include <string>
#include <vector>

namespace pacewise {

struct PaperOrderWish {
    PaperWish wish;
    std::string language;
    std::string reason{};         ///< to let pass what the pre-flight found; empty for none
    std::optional<Date> today{};  ///< lets the pre-flight say that a plan is over
};

struct PaperResult {
    PaperOrderWish order;  ///< as it was laid out: with a reason, the therapist's copy is part of it
    std::vector<Page> pages;
    std::vector<SheetFault> faults;  ///< in the order of the pages
    PdfInfo info;
    bool may_leave = false;
    bool overridden = false;  ///< leaves with faults that stop, for the reason of the order
    Said trouble{};           ///< why there are no pages; empty when there are
};

/// What is printed when nobody chooses: the clinic's habits, the patient's wish, the first phase. Reads the
/// clinic's files. Care: the document must have a plan.
PaperOrderWish usual_order(const PlanDocument&, const ProgramHome&);

/// The paper of the plan in the document, which must have one. Trouble with a file, a font or the plan is
/// told in the result, never thrown.
PaperResult lay_out_order(const PlanDocument&, const ProgramHome&, const PaperOrderWish&, const StopSign&);

/// The same plan and order give the same bytes.
std::string pdf_of(const PaperResult&);

}
