#include "app/desk/dialogs/new_patient/new_patient_state.h"

#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/protocol_fit.h"
#include "engine/patient/not_recorded.h"

#include <algorithm>

namespace pacewise {

namespace {

bool fits(const NewPatientState& state, const Scene& scene, int protocol)
{
    const Protocol& each = *scene.library.protocols[static_cast<std::size_t>(protocol)];
    return !misfit_of(each, state.draft, *state.start);
}

void sort_protocols(const Scene& scene, NewPatientState& state)
{
    state.protocols.clear();
    for (int at = 0; at < static_cast<int>(scene.library.protocols.size()); ++at)
        state.protocols.push_back(at);
    std::stable_partition(state.protocols.begin(), state.protocols.end(),
                          [&](int at) { return fits(state, scene, at); });
}

/// Precautions that hold because something was not recorded.
void tell_cautious(const Ui& ui, const Scene& scene, NewPatientState& state)
{
    state.cautious.clear();
    if (!scene.library.clinic || !scene.library.clinic->precautions) return;
    for (const Applied& applied :
         applied_precautions(*scene.library.clinic->precautions, state.draft, *state.start))
        if (applied.truth == Truth::unknown && !applied.row.says.empty())
            state.cautious.push_back(ui.say(applied.row.says));
}

/// What is wrong only because nothing was typed yet.
bool is_only_missing(const PatientProblem& problem, const Patient& patient)
{
    if (problem.field == "id") return patient.id.text.empty();
    if (problem.field == "born") return patient.born == 0;
    return problem.field == "time" && patient.time.empty();
}

}

Date first_monday_after(Date date)
{
    const int days = 7 - index_of(weekday_of(date));
    return date + std::chrono::days(days);
}

void keep_up(const Ui& ui, const Scene& scene, NewPatientState& state)
{
    if (!state.start) state.start = first_monday_after(scene.today);
    if (state.language != ui.words().language()) state.is_worked_out = false;
    if (state.is_worked_out) return;
    state.is_worked_out = true;
    state.language = ui.words().language();
    state.problems = problems_of(state.draft);
    state.missing = not_recorded(state.draft);
    sort_protocols(scene, state);
    tell_cautious(ui, scene, state);
}

PatientProblems problems_on(const NewPatientState& state, int step)
{
    PatientProblems problems;
    const bool all = state.seen.contains(step) || step == review_step();
    for (const PatientProblem& problem : state.problems)
        if ((step == review_step() || step_of(problem.field) == step) &&
            (all || !is_only_missing(problem, state.draft)))
            problems.push_back(problem);
    return problems;
}

int missing_on(const NewPatientState& state, int step)
{
    return static_cast<int>(
        std::count_if(state.missing.begin(), state.missing.end(),
                      [&](const std::string& key) { return step_of(field_of_missing(key)) == step; }));
}

void go_to_step(NewPatientState& state, int step) { state.go_to = std::clamp(step, 0, review_step()); }

}
