// From a plan to its paper, laid out and looked over: shared by `plan --pdf`, `print` and `export --as html`.
#pragma once

#include "app/cli/command.h"
#include "app/files/program_home.h"
#include "engine/paper/handout.h"
#include "engine/plan/plan.h"
#include "engine/render/write_pdf.h"
#include "engine/request/request.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise::cli {

std::vector<Option> paper_options();

/// What is printed, and from what.
struct PaperOrder {
    const Plan& plan;
    const Request& request;
    const Plan* older = nullptr;  ///< the version before, for what changed; null when it is not at hand
};

struct LaidOut {
    std::vector<Page> pages;
    PdfInfo info;
    PaperWish wish;
    Diagnostics told;  ///< what the pre-flight found and let pass
};

/// Nothing when the pre-flight keeps the sheet in the house, or a clinic's file has errors; all is told.
/// Care: throws WrongUsage.
std::optional<LaidOut> laid_out(const PaperOrder&, const ProgramHome&, const Arguments&, Talk);
/// The same as a PDF.
std::optional<std::string> handout_bytes(const PaperOrder&, const ProgramHome&, const Arguments&, Talk);

}
