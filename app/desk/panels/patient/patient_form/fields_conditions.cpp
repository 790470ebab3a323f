// Other findings and illnesses, and what goes with some of them.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/placed_rows.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

Recorded state_of_conditions(const Patient& patient)
{
    if (!patient.conditions) return Recorded::unknown;
    return patient.conditions->empty() && patient.unchecked.empty() ? Recorded::none : Recorded::present;
}

Entries condition_entries(const Wording& say, const Patient& patient)
{
    Entries entries;
    for (const Condition condition : *patient.conditions)
        entries.push_back(word_in(say, "condition", condition));
    if (entries.empty()) entries.push_back(say("patient.none"));
    for (const Condition condition : patient.unchecked)
        entries.push_back(named_value(say, "patient.unchecked_one", word_in(say, "condition", condition)));
    return entries;
}

void which_conditions(PatientForm& form)
{
    auto& list = form.draft.conditions;
    std::vector<Condition> present = list.value_or(std::vector<Condition>{});
    if (!words_row(form, "present", "condition", present)) return;
    form.memory.open.erase(form.field);
    list = std::move(present);
    if (form.draft.unchecked.empty()) keep_open_when_empty(form, list);
    form.changed = true;
}

/// Those in neither list were looked for and are absent.
void unchecked_conditions(PatientForm& form)
{
    if (!words_row(form, "unchecked", "condition", form.draft.unchecked)) return;
    form.memory.open.erase(form.field);
    if (!form.draft.conditions) form.draft.conditions.emplace();
    form.changed = true;
}

void condition_rows(PatientForm& form)
{
    auto& list = form.draft.conditions;
    const bool open = opens(form, list);
    if (!list && !form.draft.unchecked.empty()) {
        form.draft.unchecked.clear();
        form.changed = true;
    }
    if (open) which_conditions(form);
    if (open || (list && !form.guided)) unchecked_conditions(form);
    say_what_is_missing(form);
}

/// A finding that is one day.
void dated_rows(PatientForm& form, Finding<Date>& finding, const char* name)
{
    if (!opens(form, finding)) return;
    std::optional<Date> date;
    if (finding.found()) date = *finding.found();
    if (date_row(form, name, date)) {
        form.forget_parts();
        finding = date ? Finding<Date>::present(*date) : Finding<Date>{};
        form.changed = true;
    }
    if (!finding.found()) form.memory.open.insert(form.field);
    say_what_is_missing(form);
}

std::string sore_words(const Wording& say, const Sore& sore)
{
    return place_words(say, word_in(say, "sore_place", sore.place), sore.side);
}

Entries sore_entries(const Wording& say, const Patient& patient)
{
    return entries_of(*patient.sores, [&](const auto& sore) { return sore_words(say, sore); });
}

void sore_rows(PatientForm& form)
{
    auto& list = form.draft.sores;
    if (!opens(form, list)) return;
    const auto side_of = [&](Sore& sore) {
        std::optional<Side> side = sore.side;
        if (!word_row(form, "side", "side", side)) return false;
        sore.side = side.value_or(Side::both);
        return true;
    };
    if (list &&
        edit_lines(
            form, *list, [&](const Sore& sore) { return sore_words(form.ui.words(), sore); }, side_of))
        form.changed = true;
    keep_open_when_empty(form, list);
    Sore sore;
    int no_grade = 0;
    const auto without_grade = [](std::optional<int>& grade) {
        grade = 0;
        return false;
    };
    if (line_is_complete(form, "sore_place", sore.place, sore.side, no_grade, without_grade)) {
        if (!list) list.emplace();
        list->push_back(sore);
        form.changed = true;
    }
    say_what_is_missing(form);
}

Entries surgery_entries(const Wording& say, const Patient& patient)
{
    const Surgery& surgery = *patient.surgery.found();
    Entries entries{date_text(surgery.on)};
    for (const Tag tag : surgery.avoid_tags)
        entries.push_back(named_value(say, "patient.without", word_in(say, "tag", tag)));
    for (const Position position : surgery.avoid_positions)
        entries.push_back(named_value(say, "patient.without", word_in(say, "position", position)));
    return entries;
}

void surgery_rows(PatientForm& form)
{
    Finding<Surgery>& finding = form.draft.surgery;
    if (!opens(form, finding)) return;
    Surgery surgery = finding.found() ? *finding.found() : Surgery{};
    std::optional<Date> on;
    if (finding.found()) on = surgery.on;
    bool changed = date_row(form, "operated_on", on);
    if (finding.found()) {
        changed = words_row(form, "avoid_tags", "tag", surgery.avoid_tags) || changed;
        changed = words_row(form, "avoid_positions", "position", surgery.avoid_positions) || changed;
    }
    if (changed) {
        form.forget_parts();
        surgery.on = on.value_or(Date{});
        finding = on ? Finding<Surgery>::present(surgery) : Finding<Surgery>{};
        form.changed = true;
    }
    if (!finding.found()) form.memory.open.insert(form.field);
    say_what_is_missing(form);
}

PatientField dated(const char* key, Recorded (*state)(const Patient&),
                   Entries (*entries)(const Wording&, const Patient&), void (*rows)(PatientForm&))
{
    return {key, FieldGroup::conditions, state, entries, rows};
}

}

PatientFields fields_of_conditions()
{
    const auto group = FieldGroup::conditions;
    return {{"conditions", group, state_of_conditions, condition_entries, condition_rows},
            dated(
                "relapse", [](const Patient& p) { return recorded(p.relapse); },
                [](const Wording&, const Patient& p) { return Entries{date_text(*p.relapse.found())}; },
                [](PatientForm& form) { dated_rows(form, form.draft.relapse, "last_relapse"); }),
            dated(
                "fever", [](const Patient& p) { return recorded(p.fever); },
                [](const Wording&, const Patient& p) { return Entries{date_text(*p.fever.found())}; },
                [](PatientForm& form) { dated_rows(form, form.draft.fever, "last_fever"); }),
            dated(
                "infection", [](const Patient& p) { return recorded(p.infection); },
                [](const Wording&, const Patient& p) { return Entries{date_text(*p.infection.found())}; },
                [](PatientForm& form) { dated_rows(form, form.draft.infection, "infection_eases"); }),
            {"sores", group, [](const Patient& p) { return recorded(p.sores); }, sore_entries, sore_rows},
            {"surgery", group, [](const Patient& p) { return recorded(p.surgery); }, surgery_entries,
             surgery_rows},
            {"pump", group, [](const Patient& p) { return recorded(p.pump); },
             [](const Wording&, const Patient& p) { return Entries{date_text(*p.pump)}; },
             [](PatientForm& form) {
                 head_row(form, recorded(form.draft.pump));
                 if (date_row(form, "pump_since", form.draft.pump)) form.changed = true;
             }}};
}

}
