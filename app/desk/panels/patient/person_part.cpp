#include "app/desk/panels/patient/person_part.h"

#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/shaped_text.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"
#include "engine/patient/disability.h"
#include "engine/patient/fall_risk.h"

namespace pacewise {

namespace {

/// "47 years; walks with an aid on one side; risk of falls: medium"
std::string in_short(const Ui& ui, const Scene& scene)
{
    const Request& request = *scene.document.request;
    std::vector<std::string> words;
    if (request.patient.born > 0)
        words.push_back(ui.counted("patient.age", age_on(request.patient, scene.today)));
    if (const auto band = band_of(request.patient))
        words.push_back(ui.say("band." + std::string(word_of(*band))));
    const std::string risk = ui.say("fall_class." + std::string(word_of(fall_class(request.patient))));
    words.push_back(ui.say("patient.fall_risk", {{"risk", risk}}));
    return joined(words, "; ");
}

void draw_protocol(Ui& ui, const Scene& scene, const PatientPanelState& state, Outbox& outbox)
{
    const Protocol& at_hand = scene.document.request->protocol;
    std::vector<std::string> options = state.protocols;
    int chosen = -1;
    for (std::size_t at = 0; at < scene.library.protocols.size(); ++at)
        if (scene.library.protocols[at]->id == at_hand.id) chosen = static_cast<int>(at);
    if (chosen < 0) {  // one of the document's own
        chosen = static_cast<int>(options.size());
        options.push_back(ui.say(at_hand.title));
    }
    const auto picked = choice(ui, "protocol", ui.say("patient.protocol"), options, chosen);
    if (!picked || static_cast<std::size_t>(*picked) >= scene.library.protocols.size()) return;
    const Protocol& next = *scene.library.protocols[static_cast<std::size_t>(*picked)];
    const auto file = scene.library.protocol_files.find(next.id);
    outbox.edit(ChangeProtocol{
        next,
        in_words(state.words.english->operator()("patient.protocol") + ": " + next.title.in("en"),
                 state.words.spanish->operator()("patient.protocol") + ": " + next.title.in("es")),
        file == scene.library.protocol_files.end() ? nullptr : file->second});
}

std::string wrong_start(const Ui& ui, const std::string& text)
{
    const auto date = read_date(trimmed(text));
    if (!date) return ui.say("patient.date_wrong");
    return weekday_of(*date) == Weekday::mon ? std::string{} : ui.say("patient.no_monday");
}

void draw_start(Ui& ui, const Scene& scene, Outbox& outbox)
{
    const auto typed =
        checked_field(ui, "start", ui.say("patient.start"), date_text(scene.document.request->start),
                      [&](const std::string& text) { return wrong_start(ui, text); });
    if (typed) outbox.edit(ChangeStart{*read_date(trimmed(*typed))});
}

void draw_pace(Ui& ui, const Scene& scene, Outbox& outbox)
{
    const Request& request = *scene.document.request;
    if (const auto pace =
            word_choice(ui, "pace", ui.say("patient.pace"), "pace", std::optional(request.briskest)))
        outbox.edit(ChangePace{*pace});
    if (const auto emphasis = word_choice(ui, "emphasis", ui.say("patient.emphasis"), "emphasis",
                                          std::optional(request.emphasis)))
        outbox.edit(ChangeEmphasis{*emphasis});
}

void draw_fields_of_person(PatientForm& form, PatientPanelState& state)
{
    bool open = state.parts.contains("who");
    section(form.ui, "who", form.ui.say("patient.who_and_paper"), open);
    if (!open) {
        state.parts.erase("who");
        return;
    }
    state.parts.insert("who");
    for (const PatientField& field : patient_fields())
        if (field.group == FieldGroup::who) draw_field(form, field);
}

}

void draw_person(PatientForm& form, const Scene& scene, PatientPanelState& state, Outbox& outbox)
{
    Ui& ui = form.ui;
    const Patient& patient = scene.document.request->patient;
    shaped_title(ui, patient.name.empty() ? patient.id.text : patient.name);
    small_words(ui, in_short(ui, scene));
    draw_fields_of_person(form, state);
    draw_protocol(ui, scene, state, outbox);
    draw_start(ui, scene, outbox);
    draw_pace(ui, scene, outbox);
}

}
