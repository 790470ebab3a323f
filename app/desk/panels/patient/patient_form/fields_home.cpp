// What there is at home.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"

namespace pacewise {

namespace {

Entries equipment_entries(const Wording& say, const Patient& patient)
{
    return entries_of(patient.equipment, [&](const auto& thing) { return word_in(say, "equipment", thing); });
}

Entries bands_entries(const Wording& say, const Patient& patient)
{
    Entries entries;
    if (!patient.bands->brand.empty()) entries.push_back(patient.bands->brand);
    if (patient.bands->latex_free)
        entries.push_back(answered_words(say, "patient.latex_free", *patient.bands->latex_free));
    return entries;
}

void bands_rows(PatientForm& form)
{
    rows_of_all(form, form.draft.bands, [&](Bands& bands) {
        bool changed = text_row(form, "band_brand", bands.brand);
        changed = truth_row(form, "latex_free", bands.latex_free) || changed;
        return changed;
    });
}

}

PatientFields fields_of_home()
{
    const auto group = FieldGroup::home;
    return {{"equipment", group,
             [](const Patient& p) { return p.equipment.empty() ? Recorded::none : Recorded::present; },
             equipment_entries,
             [](PatientForm& form) {
                 if (words_row(form, "equipment", "equipment", form.draft.equipment)) form.changed = true;
             }},
            {"bands", group, [](const Patient& p) { return recorded(p.bands); }, bands_entries, bands_rows},
            {"shoes", group, [](const Patient& p) { return recorded(p.shoes); },
             [](const Wording& say, const Patient&) { return Entries{say("patient.yes")}; },
             [](PatientForm& form) {
                 if (truth_row(form, "state", form.ui.say("finding.shoes"), form.draft.shoes, true))
                     form.changed = true;
             },
             true}};
}

}
