#include "app/desk/dialogs/new_patient/review_page.h"

#include "app/desk/dialogs/new_patient/plan_page.h"
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/shaped_text.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

void draw_problems(PatientForm& form, NewPatientState& state)
{
    int at = 0;
    for (const PatientProblem& problem : state.problems) {
        const PatientField* field = patient_field(problem.field);
        const std::string label = field ? field_label(form.ui.words(), *field) + ": " : "";
        notice(form.ui, problem.serious ? NoticeKind::danger : NoticeKind::warning,
               label + form.ui.tell(problem.message) +
                   (problem.maybe.empty() ? "" : ". " + form.ui.tell(problem.maybe)));
        if (button(form.ui, "mend " + std::to_string(at++), form.ui.say("new_patient.go_there"))) {
            go_to_step(state, step_of(problem.field));
            state.go_to_row = problem.field;
        }
    }
}

void draw_missing(PatientForm& form, NewPatientState& state)
{
    Ui& ui = form.ui;
    heading(ui, ui.counted("patient.missing", static_cast<int>(state.missing.size())));
    if (state.missing.empty()) return;
    small_words(ui, ui.say("new_patient.missing_means"));
    begin_chips(ui);
    for (const std::string& key : state.missing) {
        if (!chip(ui, "missing " + key, missing_words(ui.words(), key), ChipLook::missing)) continue;
        const std::string field = field_of_missing(key);
        go_to_step(state, step_of(field));
        const std::size_t dot = key.find('.');
        state.go_to_row = dot == std::string::npos ? field : field + "/" + key.substr(dot + 1);
    }
    if (state.cautious.empty()) return;
    plain(ui, ui.say("new_patient.because_of_that"));
    for (const std::string& sentence : state.cautious) {
        ImGui::Bullet();
        plain(ui, sentence);
    }
}

/// What is said only in part would be lost without a word.
void draw_half_said(PatientForm& form)
{
    for (const std::string& key : form.memory.open) {
        const PatientField* field = patient_field(key);
        if (field)
            notice(form.ui, NoticeKind::warning,
                   field_label(form.ui.words(), *field) + ": " + form.ui.say("patient.details_missing"));
    }
}

void draw_what_is_recorded(PatientForm& form)
{
    Ui& ui = form.ui;
    heading(ui, ui.say("new_patient.recorded"));
    for (const PatientField& field : patient_fields()) {
        if (field.group == FieldGroup::who || field.state(form.draft) == Recorded::unknown) continue;
        plain(ui, field_label(ui.words(), field) + ": " + field_words(ui.words(), field, form.draft));
    }
}

}

std::string not_ready_words(const Ui& ui, const Scene& scene, const NewPatientState& state)
{
    if (has_serious(state.problems)) return ui.say("new_patient.mend_first");
    if (!chosen_protocol(scene, state)) return ui.say("new_patient.choose_protocol");
    return {};
}

void draw_review_page(PatientForm& form, const Scene& scene, NewPatientState& state)
{
    Ui& ui = form.ui;
    shaped_title(ui, form.draft.name.empty() ? form.draft.id.text : form.draft.name);
    if (const Protocol* protocol = chosen_protocol(scene, state))
        plain(ui, ui.say("new_patient.plan_from",
                         {{"protocol", ui.say(protocol->title)}, {"start", date_text(*state.start)}}));
    draw_problems(form, state);
    draw_half_said(form);
    draw_missing(form, state);
    draw_what_is_recorded(form);
}

}
