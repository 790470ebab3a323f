#include "app/cli/batch_answers.h"

#include "app/cli/request_options.h"
#include "app/cli/wish_options.h"
#include "engine/base/file.h"
#include "engine/base/side_by_side.h"
#include "engine/plan/write_plan.h"

namespace pacewise::cli {

namespace {

namespace fs = std::filesystem;

Answered answer(const SharedInputs& shared, const fs::path& patient, const Arguments& arguments,
                const Budget& budget)
{
    Answered answered;
    Inputs inputs = with_patient(shared, patient);
    if (inputs.request) {
        apply_request_options(arguments, *inputs.request);
        load_busy_times(inputs);
        apply_mode(arguments, inputs);
        check_wishes_of(inputs);
    }
    answered.problems = inputs.problems;
    answered.code = ExitCode::input_has_errors;
    if (has_errors(answered.problems) || !inputs.request) return answered;
    const auto outcome = make_plan(*inputs.request, budget, inputs.provenance);
    answered.code = ExitCode::no_plan;
    if (const auto* solved = std::get_if<Solved<Plan>>(&outcome)) {
        answered.plan = plan_text(solved->value);
        answered.points = solved->value.points;
        answered.code = ExitCode::done;
    } else if (const auto* impossible = std::get_if<Impossible<NoPlan>>(&outcome)) {
        answered.none = impossible->why;
    } else if (const auto* late = std::get_if<OutOfTime<NoPlan>>(&outcome)) {
        answered.none = late->nearest;
    } else {
        answered.code = ExitCode::stopped_early;
    }
    return answered;
}

/// A file that is not there is trouble of this patient alone.
Answered answer_or_trouble(const SharedInputs& shared, const fs::path& patient, const Arguments& arguments,
                           const Budget& budget)
{
    try {
        return answer(shared, patient, arguments, budget);
    } catch (const DiskTrouble& trouble) {
        Answered answered;
        answered.problems.push_back({{patient.string(), 0, 0}, std::string(trouble.what()), {}});
        answered.code = ExitCode::input_has_errors;
        return answered;
    }
}

}

std::vector<Answered> answer_all(const SharedInputs& shared, const std::vector<fs::path>& patients,
                                 const Arguments& arguments, int jobs)
{
    Budget budget = budget_from(arguments);
    if (jobs > 1) budget.threads = 1;  // the cores are busy with patients
    std::vector<Answered> all(patients.size());
    side_by_side(patients.size(), jobs, [&](std::size_t at) {
        all[at] = answer_or_trouble(shared, patients[at], arguments, budget);
    });
    return all;
}

}
