#include "app/desk/panels/patient/patient_form/what_changed.h"

#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

Entries entries_of(const PatientField& field, const Wording& say, const Patient& patient)
{
    return field.state(patient) == Recorded::present ? field.entries(say, patient) : Entries{};
}

/// Entries of `some` that are not among the others.
Entries only_in(const Entries& some, const Entries& others)
{
    Entries only;
    for (const std::string& each : some)
        if (std::find(others.begin(), others.end(), each) == others.end()) only.push_back(each);
    return only;
}

bool differs(const PatientField& field, const Wording& say, const Patient& before, const Patient& after)
{
    return field.state(before) != field.state(after) ||
           entries_of(field, say, before) != entries_of(field, say, after);
}

std::string sentence(const PatientField& field, const Wording& say, const Patient& before,
                     const Patient& after)
{
    const std::string label = field_label(say, field);
    const Entries then = entries_of(field, say, before), now = entries_of(field, say, after);
    if (then.empty() || now.empty()) return label + ": " + field_words(say, field, after);
    const Entries added = only_in(now, then), gone = only_in(then, now);
    if (!added.empty()) return label + ": " + joined(added, ", ");
    if (gone.empty()) return label + ": " + joined(now, ", ");
    return say("patient.taken_out", {{"field", label}, {"what", joined(gone, ", ")}});
}

}

Translations what_changed(const Patient& before, const Patient& after, const BothWordings& say)
{
    for (const PatientField& field : patient_fields())
        if (differs(field, *say.english, before, after))
            return in_words(sentence(field, *say.english, before, after),
                            sentence(field, *say.spanish, before, after));
    return {};
}

}
