#include "app/desk/panels/patient/patient_state.h"

#include "app/desk/panels/patient/margins_part.h"
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/protocol_fit.h"
#include "engine/base/file.h"
#include "engine/patient/not_recorded.h"

namespace pacewise {

namespace {

std::shared_ptr<const Wording> wording_in(const Ui& ui, const Scene& scene, const std::string& language)
{
    if (ui.words().language() == language) return std::make_shared<const Wording>(ui.words());
    try {
        Read<Wording> read = load_desk_words(scene.library.home.assets(), language);
        if (read.value) return std::make_shared<const Wording>(std::move(*read.value));
    } catch (const DiskTrouble&) {
        // The words of the language at hand are better than none.
    }
    return std::make_shared<const Wording>(ui.words());
}

void take_patient(const Scene& scene, PatientPanelState& state)
{
    const Patient& patient = scene.document.request->patient;
    const bool other_person = !state.request || state.request->patient.id != patient.id;
    const bool same = state.request && (patient == state.draft || patient == state.request->patient);
    state.request = scene.document.request;
    if (same) return;
    state.draft = patient;
    state.memory = {};
    if (other_person) state.open.clear();
    state.problems = problems_of(state.draft);
}

/// A chip for each muscle, joint, medicine or condition; one for all parts of any other finding.
Entries chip_words(const Wording& say, const PatientField& field, const Patient& patient)
{
    static const std::set<std::string> lists{"spasticity", "weakness",   "pain",
                                             "medicines",  "conditions", "sores"};
    const std::string label = field_label(say, field) + ": ";
    if (!lists.contains(field.key) || field.state(patient) != Recorded::present)
        return {label + field_words(say, field, patient)};
    Entries words = field.entries(say, patient);
    for (std::string& each : words) each = label + each;
    return words;
}

void tell_findings(const Wording& say, PatientPanelState& state)
{
    state.chips.clear();
    state.missing.clear();
    for (const PatientField& field : patient_fields()) {
        if (field.group == FieldGroup::who || field.group >= FieldGroup::home) continue;
        if (field.state(state.draft) == Recorded::unknown) continue;
        if (field.key == "prescribed" && state.draft.prescribed.empty()) continue;
        for (const std::string& words : chip_words(say, field, state.draft))
            state.chips.push_back({field.key, words, static_cast<int>(field.group)});
    }
    for (const std::string& key : not_recorded(state.draft))
        state.missing.push_back({key, missing_words(say, key)});
}

void tell_protocols(const Ui& ui, const Scene& scene, PatientPanelState& state)
{
    state.protocols.clear();
    for (const auto& protocol : scene.library.protocols)
        state.protocols.push_back(
            protocol_words(ui.words(), *protocol, state.draft, scene.document.request->start));
}

}

void keep_up(Ui& ui, const Scene& scene, PatientPanelState& state)
{
    const std::string& language = ui.words().language();
    const bool other_language = state.language != language;
    if (other_language) state.words = {wording_in(ui, scene, "en"), wording_in(ui, scene, "es")};
    const bool news = state.request != scene.document.request || other_language;
    if (state.request != scene.document.request) take_patient(scene, state);
    if (news) {
        tell_findings(ui.words(), state);
        tell_protocols(ui, scene, state);
    }
    if (state.facts != scene.facts || other_language) {
        state.facts = scene.facts;
        state.tight = tight_rules(ui, scene);
    }
    state.language = language;
}

void commit(PatientPanelState& state, Outbox& outbox)
{
    state.problems = problems_of(state.draft);
    tell_findings(*(state.language == "es" ? state.words.spanish : state.words.english), state);
    if (has_serious(state.problems) || state.draft == state.request->patient) return;
    outbox.edit(ChangePatient{state.draft, what_changed(state.request->patient, state.draft, state.words)});
}

void discard(PatientPanelState& state)
{
    state.draft = state.request->patient;
    state.memory = {};
    state.problems = problems_of(state.draft);
}

}
