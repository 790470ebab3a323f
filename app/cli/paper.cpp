#include "app/cli/paper.h"

#include "app/cli/paper_wish.h"
#include "app/cli/tell.h"
#include "app/files/habits.h"
#include "engine/base/diagnostic.h"
#include "engine/base/text.h"
#include "engine/preflight/fault_words.h"
#include "engine/print/checked_paper.h"
#include "engine/print/paper_input.h"
#include "engine/render/can_write.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace pacewise::cli {

namespace {

Wording wording_in(const ProgramHome& home, const std::string& language)
{
    Read<Wording> wording = load_wording(home.assets(), language);
    if (!wording.value)
        throw WrongUsage{"there is no handout wording for language " + in_quotes(language) + ". Maybe " +
                         joined(languages_of_the_paper(home.assets()), ", ")};
    if (!can_write(language, (*wording.value)("document_title")))
        throw WrongUsage{"this machine has no font with the letters of language " + in_quotes(language) +
                         ". Maybe install the package " + font_package_for(language)};
    return std::move(*wording.value);
}

/// The language that was asked for, or the patient's; English where the patient's has no wording yet.
Wording wording_for(const ProgramHome& home, const Arguments& arguments, const Patient& patient)
{
    if (const auto asked = arguments.one("language")) return wording_in(home, *asked);
    const auto languages = languages_of_the_paper(home.assets());
    const bool has_own = std::find(languages.begin(), languages.end(), patient.language) != languages.end();
    return wording_in(home, has_own ? patient.language : "en");
}

/// What stops a sheet is on record where a therapist lets it pass.
std::string override_reason(const Arguments& arguments, PaperWish& wish)
{
    const std::string reason = trimmed(arguments.one("print-anyway").value_or(""));
    if (arguments.has("print-anyway") && reason.empty())
        throw WrongUsage{"--print-anyway needs a reason; it stands on the therapist's copy"};
    if (!reason.empty()) wish.therapist = true;
    return reason;
}

/// What was let pass is no error any more.
Diagnostics faults_of(const CheckedPaper& paper)
{
    Diagnostics faults = diagnostics_of(paper.faults, "paper");
    if (paper.overridden)
        for (Diagnostic& fault : faults) fault.severity = Severity::warning;
    return faults;
}

/// Every fault; what stops the sheet with the way to let it pass. As JSON, warnings are part of the answer.
void tell_faults(const CheckedPaper& paper, const Diagnostics& faults, Talk talk)
{
    if (talk.json && paper.may_leave) return;
    tell_problems(faults, talk);
    if (!paper.may_leave && !talk.json)
        talk.err << "The paper is not printed. Mend what is named, or let it pass with --print-anyway "
                    "\"reason\"; the reason stands on the therapist's copy.\n";
}

}

std::vector<Option> paper_options()
{
    std::vector<Option> options = paper_wish_options();
    options.push_back({"language", "L", "language of the paper; what is told here is in en or es"});
    options.push_back(
        {"print-anyway", "REASON",
         "print in spite of what the pre-flight found; the reason stands on the therapist's copy"});
    return options;
}

std::optional<LaidOut> laid_out(const PaperOrder& order, const ProgramHome& home, const Arguments& arguments,
                                Talk talk)
{
    Diagnostics problems;
    const Habits habits = load_habits(home, problems);
    if (tell_problems(problems, talk)) return {};
    const Patient& patient = order.request.patient;
    const Wording wording = wording_for(home, arguments, patient);
    LaidOut laid;
    laid.wish = paper_wish(arguments, habits.paper.usual, patient.print, order.plan);
    const std::string reason = override_reason(arguments, laid.wish);
    PaperInput input =
        paper_input(order.plan, order.request, habits.progress, wording, habits.paper.clinic, laid.wish);
    input.older = order.older;
    CheckedPaper paper = checked_paper(input, laid.wish, reason);
    laid.told = faults_of(paper);
    tell_faults(paper, laid.told, talk);
    if (!paper.may_leave) return {};
    laid.pages = std::move(paper.pages);
    laid.info = pdf_info(input);
    return laid;
}

std::optional<std::string> handout_bytes(const PaperOrder& order, const ProgramHome& home,
                                         const Arguments& arguments, Talk talk)
{
    const std::optional<LaidOut> laid = laid_out(order, home, arguments, talk);
    return laid ? std::optional(write_pdf(laid->pages, laid->info)) : std::nullopt;
}

}
