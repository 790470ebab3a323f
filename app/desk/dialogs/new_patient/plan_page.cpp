#include "app/desk/dialogs/new_patient/plan_page.h"

#include "app/desk/panels/patient/patient_form/protocol_fit.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

void draw_protocol(PatientForm& form, const Scene& scene, NewPatientState& state)
{
    std::vector<std::string> options;
    int chosen = -1;
    for (const int at : state.protocols) {
        const Protocol& protocol = *scene.library.protocols[static_cast<std::size_t>(at)];
        if (state.protocol && protocol.id == *state.protocol) chosen = static_cast<int>(options.size());
        options.push_back(protocol_words(form.ui.words(), protocol, state.draft, *state.start));
    }
    row_label(form, form.ui.say("patient.protocol"), true);
    const auto picked = choice(form.ui, "protocol", "", options, chosen);
    if (!picked) return;
    const int at = state.protocols[static_cast<std::size_t>(*picked)];
    state.protocol = scene.library.protocols[static_cast<std::size_t>(at)]->id;
}

void draw_start(PatientForm& form, NewPatientState& state)
{
    std::string text = date_text(*state.start);
    const auto wrong = [&](const std::string& typed) {
        const auto date = read_date(trimmed(typed));
        if (!date) return form.ui.say("patient.date_wrong");
        return weekday_of(*date) == Weekday::mon ? std::string{} : form.ui.say("patient.no_monday");
    };
    if (!checked_row(form, "start", text, wrong)) return;
    state.start = read_date(text);
    state.is_worked_out = false;
}

/// "8 weeks, 2 to 3 sessions a week", and whom it is for.
void draw_protocol_in_short(Ui& ui, const Scene& scene, const NewPatientState& state)
{
    const Protocol* protocol = chosen_protocol(scene, state);
    if (!protocol) return small_words(ui, ui.say("new_patient.fit_first"));
    plain(ui, ui.say("new_patient.in_short", {{"weeks", std::to_string(protocol->weeks())},
                                              {"least", std::to_string(protocol->sessions.per_week.least)},
                                              {"most", std::to_string(protocol->sessions.per_week.most)}}));
    const std::string against = not_meant_words(ui.words(), *protocol, state.draft, *state.start);
    if (!against.empty())
        notice(ui, NoticeKind::warning, ui.say("new_patient.does_not_fit", {{"who", against}}));
}

}

const Protocol* chosen_protocol(const Scene& scene, const NewPatientState& state)
{
    for (const auto& protocol : scene.library.protocols)
        if (state.protocol && protocol->id == *state.protocol) return protocol.get();
    return nullptr;
}

void draw_plan_page(PatientForm& form, const Scene& scene, NewPatientState& state)
{
    draw_protocol(form, scene, state);
    draw_protocol_in_short(form.ui, scene, state);
    draw_start(form, state);
}

}
