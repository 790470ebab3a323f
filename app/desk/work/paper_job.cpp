#include "app/desk/work/paper_job.h"

#include "app/files/habits.h"
#include "engine/base/contract.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/print/checked_paper.h"
#include "engine/print/paper_input.h"
#include "engine/render/can_write.h"
#include "engine/seal/fingerprint.h"

#include <algorithm>
#include <exception>

namespace pacewise {

namespace {

/// What keeps the paper from being laid out, in words.
struct NoPaper {
    Said why;
};

Wording wording_in(const ProgramHome& home, const std::string& language)
{
    Read<Wording> wording = load_wording(home.assets(), language);
    if (!wording.value)
        throw NoPaper{in_words("There are no words for a paper in " + in_quotes(language),
                               "No hay textos para un papel en " + in_quotes(language))};
    if (!can_write(language, (*wording.value)("document_title")))
        throw NoPaper{in_words("This computer has no letters for " + in_quotes(language) +
                                   ". Maybe install the package " + font_package_for(language),
                               "Este ordenador no tiene letras para " + in_quotes(language) +
                                   ". Quizá instalar el paquete " + font_package_for(language))};
    return std::move(*wording.value);
}

Habits sound_habits(const ProgramHome& home)
{
    Diagnostics problems;
    Habits habits = load_habits(home, problems);
    if (has_errors(problems)) {
        throw NoPaper{said_of(problems.front())};
    }
    return habits;
}

/// The version that this plan revises, when the document still has it.
const Plan* older_of(const PlanDocument& document)
{
    const auto& approved = document.approved;
    const bool is_revised = approved && fingerprint(approved->text) == document.plan->made.older;
    return is_revised ? &approved->plan : nullptr;
}

void lay_out_into(PaperResult& result, const PlanDocument& document, const ProgramHome& home,
                  const StopSign& stop)
{
    const Habits habits = sound_habits(home);
    const Wording wording = wording_in(home, result.order.language);
    if (is_raised(stop)) return;
    PaperInput input = paper_input(*document.plan, *document.answered, habits.progress, wording,
                                   habits.paper.clinic, result.order.wish);
    input.older = older_of(document);
    if (is_raised(stop)) return;
    CheckedPaper paper = checked_paper(input, result.order.wish, result.order.reason, result.order.today);
    result.pages = std::move(paper.pages);
    result.faults = std::move(paper.faults);
    result.may_leave = paper.may_leave;
    result.overridden = paper.overridden;
    result.info = pdf_info(input);
}

}

PaperOrderWish usual_order(const PlanDocument& document, const ProgramHome& home)
{
    PACEWISE_REQUIRE(document.plan && document.answered, "there is a plan, and what it answers");
    Diagnostics problems;
    PaperOrderWish order{load_habits(home, problems).paper.usual, "en", {}, {}};
    const Patient& patient = document.answered->patient;
    order.wish.size = patient.print.size;
    order.wish.paper = patient.print.paper;
    order.wish.of_phase = document.plan->phase_of(document.plan->made.from_week) + 1;
    const std::vector<std::string> languages = languages_of_the_paper(home.assets());
    if (std::find(languages.begin(), languages.end(), patient.language) != languages.end())
        order.language = patient.language;
    return order;
}

PaperResult lay_out_order(const PlanDocument& document, const ProgramHome& home, const PaperOrderWish& order,
                          const StopSign& stop)
{
    PACEWISE_REQUIRE(document.plan && document.answered, "there is a plan, and what it answers");
    PaperResult result{order, {}, {}, {}};
    result.order.reason = trimmed(order.reason);
    // What was let pass stands on the therapist's copy.
    if (!result.order.reason.empty()) result.order.wish.therapist = true;
    try {
        lay_out_into(result, document, home, stop);
    } catch (const NoPaper& none) {
        result.trouble = none.why;
    } catch (const std::exception& trouble) {
        result.trouble = std::string(trouble.what());
    }
    return result;
}

std::string pdf_of(const PaperResult& result) { return write_pdf(result.pages, result.info); }

}
