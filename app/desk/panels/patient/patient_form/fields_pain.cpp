// Painful joints, and the side that is guarded.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/placed_rows.h"

namespace pacewise {

namespace {

std::string pain_words(const Wording& say, const Pain& pain)
{
    return place_words(say, word_in(say, "joint", pain.joint), pain.side) + " " +
           say("patient.now_and_worst",
               {{"now", std::to_string(pain.now)}, {"worst", std::to_string(pain.worst)}}) +
           " (" + word_in(say, "pain_cause", pain.cause) + ")";
}

Entries pain_entries(const Wording& say, const Patient& patient)
{
    return entries_of(*patient.pain, [&](const auto& pain) { return pain_words(say, pain); });
}

bool rows_of_pain(PatientForm& form, Pain& pain)
{
    std::optional<Side> side = pain.side;
    std::optional<int> now = pain.now, worst = pain.worst;
    std::optional<PainCause> cause = pain.cause;
    bool changed = word_row(form, "side", "side", side);
    changed = number_row(form, "pain_now", now, {0, 10}) || changed;
    changed = number_row(form, "pain_worst", worst, {0, 10}) || changed;
    changed = word_row(form, "pain_cause", "pain_cause", cause) || changed;
    pain = {pain.joint, side.value_or(pain.side), now.value_or(pain.now), worst.value_or(pain.worst),
            cause.value_or(PainCause::unconfirmed)};
    return changed;
}

void pain_rows(PatientForm& form)
{
    auto& list = form.draft.pain;
    if (!opens(form, list)) return;
    if (list && edit_lines(
                    form, *list, [&](const Pain& pain) { return pain_words(form.ui.words(), pain); },
                    [&](Pain& pain) { return rows_of_pain(form, pain); }))
        form.changed = true;
    keep_open_when_empty(form, list);
    Pain pain;
    if (line_is_complete(form, "joint", pain.joint, pain.side, pain.worst, [&](std::optional<int>& worst) {
            return number_row(form, "pain_worst", worst, {0, 10});
        })) {
        pain.now = pain.worst;  // as bad as that, until somebody says how it is now
        if (!list) list.emplace();
        list->push_back(pain);
        form.changed = true;
    }
    say_what_is_missing(form);
}

void hug_rows(PatientForm& form)
{
    Finding<Side>& finding = form.draft.hug;
    if (!opens(form, finding)) return;
    std::optional<Side> side;
    if (finding.found()) side = *finding.found();
    if (word_row(form, "hug_side", "side", side)) {
        form.forget_parts();
        finding = side ? Finding<Side>::present(*side) : Finding<Side>{};
        form.changed = true;
    }
    if (!finding.found()) form.memory.open.insert(form.field);
    say_what_is_missing(form);
}

}

PatientFields fields_of_pain()
{
    const auto group = FieldGroup::pain;
    return {
        {"pain", group, [](const Patient& p) { return recorded(p.pain); }, pain_entries, pain_rows},
        {"hug", group, [](const Patient& p) { return recorded(p.hug); },
         [](const Wording& say, const Patient& p) { return Entries{word_in(say, "side", *p.hug.found())}; },
         hug_rows}};
}

}
