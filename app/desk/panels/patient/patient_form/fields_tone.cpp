// Spasticity, spasms and clonus.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/placed_rows.h"

namespace pacewise {

namespace {

std::string tone_words(const Wording& say, const Tone& tone)
{
    const std::string words = place_words(say, word_in(say, "muscle", tone.muscle), tone.side) + " " +
                              std::string(word_of(tone.mas));
    return tone.used_to_stand ? words + " (" + say("patient.used_to_stand") + ")" : words;
}

Entries tone_entries(const Wording& say, const Patient& patient)
{
    return entries_of(*patient.spasticity, [&](const auto& tone) { return tone_words(say, tone); });
}

bool grade_of_tone(PatientForm& form, std::optional<int>& grade)
{
    std::optional<Ashworth> mas;
    if (grade) mas = static_cast<Ashworth>(*grade);
    if (!word_row(form, "mas", "ashworth", mas)) return false;
    grade.reset();
    if (mas) grade = static_cast<int>(*mas);
    return true;
}

bool rows_of_tone(PatientForm& form, Tone& tone)
{
    std::optional<Side> side = tone.side;
    std::optional<Ashworth> mas = tone.mas;
    bool changed = word_row(form, "side", "side", side);
    changed = word_row(form, "mas", "ashworth", mas) || changed;
    tone.side = side.value_or(tone.side);
    tone.mas = mas.value_or(tone.mas);
    return tick_row(form, "used_to_stand", tone.used_to_stand) || changed;
}

void spasticity_rows(PatientForm& form)
{
    auto& list = form.draft.spasticity;
    if (!opens(form, list)) return;
    if (list && edit_lines(
                    form, *list, [&](const Tone& tone) { return tone_words(form.ui.words(), tone); },
                    [&](Tone& tone) { return rows_of_tone(form, tone); }))
        form.changed = true;
    keep_open_when_empty(form, list);
    Tone tone;
    int grade = 0;
    if (line_is_complete(form, "muscle", tone.muscle, tone.side, grade,
                         [&](std::optional<int>& said) { return grade_of_tone(form, said); })) {
        tone.mas = static_cast<Ashworth>(grade);
        if (!list) list.emplace();
        list->push_back(tone);
        form.changed = true;
    }
    say_what_is_missing(form);
}

Entries spasm_entries(const Wording& say, const Patient& patient)
{
    const Spasms& spasms = *patient.spasms.found();
    Entries entries{word_in(say, "spasm", spasms.kind),
                    say("patient.a_day", {{"count", std::to_string(spasms.per_day)}})};
    if (spasms.on_standing) entries.push_back(say("patient.on_standing"));
    return entries;
}

void spasm_rows(PatientForm& form)
{
    Finding<Spasms>& finding = form.draft.spasms;
    if (!opens(form, finding)) return;
    const Spasms* found = finding.found();
    auto kind = found ? std::optional(found->kind) : word_said<SpasmKind>(form, "kind");
    auto per_day = found ? std::optional(found->per_day) : number_said(form, "per_day");
    bool on_standing = found && found->on_standing;
    bool changed = word_row(form, "spasm_kind", "spasm", kind);
    changed = number_row(form, "per_day", per_day, {0, 200}) || changed;
    if (found) changed = tick_row(form, "on_standing", on_standing) || changed;
    if (changed) {
        finding = {};
        form.memory.open.insert(form.field);
        if (kind && per_day) {
            form.forget_parts();
            finding = Finding<Spasms>::present({*kind, *per_day, on_standing});
        } else {
            remember(form, "kind", kind);
            remember(form, "per_day", per_day);
        }
        form.changed = form.changed || found || finding.found();
    }
    say_what_is_missing(form);
}

Entries clonus_entries(const Wording& say, const Patient& patient)
{
    return entries_of(*patient.clonus, [&](const auto& side) { return word_in(say, "side", side); });
}

void clonus_rows(PatientForm& form)
{
    auto& list = form.draft.clonus;
    if (!opens(form, list)) return;
    std::optional<Side> side;
    if (list && list->size() == 1) side = list->front();
    if (list && list->size() == 2) side = Side::both;
    if (word_row(form, "clonus_side", "side", side)) {
        form.changed = true;
        form.forget_parts();
        list.reset();
        if (side) list = std::vector{*side};
    }
    if (!list) form.memory.open.insert(form.field);
    say_what_is_missing(form);
}

}

PatientFields fields_of_tone()
{
    const auto group = FieldGroup::tone;
    return {
        {"spasticity", group, [](const Patient& p) { return recorded(p.spasticity); }, tone_entries,
         spasticity_rows},
        {"spasms", group, [](const Patient& p) { return recorded(p.spasms); }, spasm_entries, spasm_rows},
        {"clonus", group, [](const Patient& p) { return recorded(p.clonus); }, clonus_entries, clonus_rows}};
}

}
