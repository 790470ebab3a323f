#include "app/desk/panels/patient/patient_panel.h"

#include "app/desk/panels/patient/findings_part.h"
#include "app/desk/panels/patient/margins_part.h"
#include "app/desk/panels/patient/person_part.h"
#include "app/desk/panels/patient/wishes_part.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

/// What was typed cannot be meant: it waits here, the plan stays as it is.
void draw_what_waits(Ui& ui, PatientPanelState& state)
{
    if (!has_serious(state.problems)) return;
    notice(ui, NoticeKind::warning, ui.say("patient.not_taken_over"));
    if (!button(ui, "discard", ui.say("patient.discard"))) return;
    discard(state);
    std::erase_if(ui.drafts, [&](const auto& draft) { return draft.first.starts_with(ui.named("")); });
}

void follow_go_to(Ui& ui, PatientPanelState& state)
{
    if (!state.go_to.empty() && focus_inside(ui, ui.named(state.go_to))) state.go_to.clear();
}

}

void draw_patient(Ui& ui, const Scene& scene, PatientPanelState& state, Outbox& outbox)
{
    if (!scene.document.request) return faint(ui, ui.say("patient.nobody"));
    keep_up(ui, scene, state);
    PatientForm form{ui, state.draft, state.problems, state.memory};
    form.languages = scene.library.paper_languages;
    draw_person(form, scene, state, outbox);
    draw_what_waits(ui, state);
    draw_findings(form, state);
    draw_missing(ui, state);
    draw_life(form, state);
    draw_wishes(ui, scene, state, outbox);
    draw_margins_of_patient(ui, scene, state, outbox);
    follow_go_to(ui, state);
    if (form.changed) commit(state, outbox);
}

}
