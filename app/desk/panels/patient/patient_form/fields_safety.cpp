// Values at rest, the sign-off, and what the therapist prescribes by hand.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

Entries rest_entries(const Wording& say, const Patient& patient)
{
    const AtRest& rest = *patient.rest;
    Entries entries;
    const auto add = [&](const char* key, const std::optional<int>& value) {
        if (value) entries.push_back(named_value(say, key, std::to_string(*value)));
    };
    if (rest.systolic && rest.diastolic)
        entries.push_back(std::to_string(*rest.systolic) + "/" + std::to_string(*rest.diastolic) + " mmHg");
    if (!rest.diastolic) add("patient.systolic", rest.systolic);
    if (!rest.systolic) add("patient.diastolic", rest.diastolic);
    add("patient.pulse", rest.pulse);
    return entries;
}

void rest_rows(PatientForm& form)
{
    rows_of_all(form, form.draft.rest, [&](AtRest& rest) {
        bool changed = number_row(form, "systolic", rest.systolic, {50, 300});
        changed = number_row(form, "diastolic", rest.diastolic, {30, 200}) || changed;
        changed = number_row(form, "pulse", rest.pulse, {25, 250}) || changed;
        return changed;
    });
}

/// A name and a day; one alone waits in the memory of the form.
void cleared_rows(PatientForm& form)
{
    auto& cleared = form.draft.cleared;
    head_row(form, recorded(cleared));
    std::string by = cleared ? cleared->by : form.memory.texts[form.part("by")];
    std::optional<Date> on;
    if (cleared) on = cleared->on;
    if (const auto days = word_said<int>(form, "on"); !on && days) on = Date{std::chrono::days(*days)};
    bool changed = text_row(form, "cleared_by", by);
    changed = date_row(form, "cleared_on", on) || changed;
    if (changed) {
        const bool was_there = cleared.has_value();
        cleared.reset();
        form.memory.texts[form.part("by")] = by;
        remember(form, "on",
                 on ? std::optional(static_cast<int>(on->time_since_epoch().count())) : std::nullopt);
        const bool nothing = by.empty() && !on;
        if (nothing)
            form.memory.open.erase(form.field);
        else
            form.memory.open.insert(form.field);
        if (!by.empty() && on) {
            form.forget_parts();
            cleared = Clearance{by, *on};
        }
        form.changed = form.changed || was_there || cleared;
    }
    say_what_is_missing(form);
}

Entries prescribed_entries(const Wording& say, const Patient& patient)
{
    return entries_of(patient.prescribed, [&](const auto& tag) { return word_in(say, "tag", tag); });
}

}

PatientFields fields_of_safety()
{
    const auto group = FieldGroup::safety;
    return {{"rest", group, [](const Patient& p) { return recorded(p.rest); }, rest_entries, rest_rows},
            {"cleared", group, [](const Patient& p) { return recorded(p.cleared); },
             [](const Wording&, const Patient& p) {
                 return Entries{p.cleared->by + ", " + date_text(p.cleared->on)};
             },
             cleared_rows},
            {"prescribed", group,
             [](const Patient& p) { return p.prescribed.empty() ? Recorded::none : Recorded::present; },
             prescribed_entries,
             [](PatientForm& form) {
                 head_row(form, Recorded::present);
                 if (words_row(form, "prescribed", "tag", form.draft.prescribed)) form.changed = true;
             }}};
}

}
