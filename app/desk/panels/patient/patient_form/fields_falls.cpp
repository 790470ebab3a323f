// Falls, balance, and what the feet feel.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

Recorded state_of_falls(const Patient& patient)
{
    if (!patient.falls) return Recorded::unknown;
    return *patient.falls == Falls{0, 0, 0, false} ? Recorded::none : Recorded::present;
}

Entries falls_entries(const Wording& say, const Patient& patient)
{
    const Falls& falls = *patient.falls;
    Entries entries{named_value(say, "patient.last_year", std::to_string(falls.last_year))};
    if (falls.last_half_year)
        entries.push_back(named_value(say, "patient.last_half_year", std::to_string(*falls.last_half_year)));
    if (falls.last_two_weeks)
        entries.push_back(named_value(say, "patient.last_two_weeks", std::to_string(*falls.last_two_weeks)));
    if (falls.injured) entries.push_back(say("patient.injured"));
    return entries;
}

/// True where details can be asked for.
bool falls_open(PatientForm& form)
{
    auto& falls = form.draft.falls;
    const Recorded now = form.is_open() ? Recorded::present : state_of_falls(form.draft);
    const auto answer = state_row(form, now);
    if (!answer) return now == Recorded::present;
    form.forget_parts();
    form.changed = form.changed || falls.has_value();
    falls.reset();
    if (*answer == Recorded::none) {
        falls = Falls{0, 0, 0, false};
        form.changed = true;
    }
    if (*answer == Recorded::present) form.memory.open.insert(form.field);
    return *answer == Recorded::present;
}

void falls_rows(PatientForm& form)
{
    if (!falls_open(form)) return;
    auto& falls = form.draft.falls;
    std::optional<int> last_year;
    if (falls) last_year = falls->last_year;
    if (number_row(form, "last_year", last_year, {0, 1000})) {
        form.forget_parts();
        if (!last_year) falls.reset();
        if (last_year && !falls) falls.emplace();
        if (last_year) falls->last_year = *last_year;
        form.changed = true;
    }
    if (!falls) form.memory.open.insert(form.field);
    if (falls) {
        form.changed = number_row(form, "last_half_year", falls->last_half_year, {0, 1000}) || form.changed;
        form.changed = number_row(form, "last_two_weeks", falls->last_two_weeks, {0, 1000}) || form.changed;
        form.changed = tick_row(form, "injured", falls->injured) || form.changed;
    }
    say_what_is_missing(form);
}

Entries balance_entries(const Wording& say, const Patient& patient)
{
    const Balance& balance = *patient.balance;
    Entries entries;
    if (balance.berg) entries.push_back("Berg " + std::to_string(*balance.berg));
    if (balance.tandem_s)
        entries.push_back(named_value(say, "patient.tandem_s", std::to_string(*balance.tandem_s)));
    if (balance.tug_s) entries.push_back(named_value(say, "patient.tug_s", number_text(*balance.tug_s)));
    if (balance.stands_s)
        entries.push_back(named_value(say, "patient.stands_s", std::to_string(*balance.stands_s)));
    if (balance.support)
        entries.push_back(named_value(say, "patient.support", word_in(say, "support", *balance.support)));
    return entries;
}

void balance_rows(PatientForm& form)
{
    rows_of_all(form, form.draft.balance, [&](Balance& balance) {
        bool changed = number_row(form, "berg", balance.berg, {0, 56});
        changed = number_row(form, "tandem_s", balance.tandem_s, {0, 300}) || changed;
        changed = decimal_row(form, "tug_s", balance.tug_s, {1, 600}) || changed;
        changed = number_row(form, "stands_s", balance.stands_s, {0, 600}) || changed;
        changed = word_row(form, "support", "support", balance.support) || changed;
        return changed;
    });
}

Entries yes(const Wording& say, const Patient&) { return {say("patient.yes")}; }

}

PatientFields fields_of_falls()
{
    const auto group = FieldGroup::falls;
    return {
        {"falls", group, state_of_falls, falls_entries, falls_rows},
        {"balance", group, [](const Patient& p) { return recorded(p.balance); }, balance_entries,
         balance_rows},
        {"numb_feet", group, [](const Patient& p) { return recorded(p.numb_feet); }, yes,
         [](PatientForm& form) {
             if (truth_row(form, "state", form.ui.say("finding.numb_feet"), form.draft.numb_feet, true))
                 form.changed = true;
         }},
        {"vision", group, [](const Patient& p) { return recorded(p.vision); },
         [](const Wording& say, const Patient& p) { return Entries{word_in(say, "vision", *p.vision)}; },
         [](PatientForm& form) {
             if (word_row(form, "vision", "vision", form.draft.vision, form.ui.say("finding.vision"), true))
                 form.changed = true;
         }}};
}

}
