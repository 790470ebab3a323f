// How tired somebody is, when, and what heat does.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "app/desk/widgets/level.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

Entries fatigue_entries(const Wording& say, const Patient& patient)
{
    const Fatigue& fatigue = *patient.fatigue;
    Entries entries;
    const auto add = [&](const char* name, const std::string& value) {
        entries.push_back(std::string(name) + " " + value);
    };
    if (fatigue.fss) add("FSS", number_text(*fatigue.fss));
    if (fatigue.mfis) add("MFIS", std::to_string(*fatigue.mfis));
    if (fatigue.mfis_cognitive)
        entries.push_back(
            named_value(say, "patient.mfis_cognitive", std::to_string(*fatigue.mfis_cognitive)));
    if (fatigue.fsmc) add("FSMC", std::to_string(*fatigue.fsmc));
    for (const auto& [time, level] : fatigue.curve)
        entries.push_back(word_in(say, "time_of_day", time) + " " + std::to_string(level));
    for (const auto& [day, level] : fatigue.week)
        entries.push_back(word_in(say, "weekday", day) + " " + std::to_string(level));
    return entries;
}

/// A bar for each word of a vocabulary.
template <class E> bool level_rows(PatientForm& form, const std::string& prefix, std::map<E, int>& levels)
{
    bool changed = false;
    Scope inside(form.ui, prefix);
    for (const Word<E>& word : vocabulary<E>()) {
        const auto found = levels.find(word.meaning);
        const std::optional<int> level =
            found == levels.end() ? std::nullopt : std::optional<int>(found->second);
        const auto answer =
            level_bar(form.ui, std::string(word.text), form.ui.say(prefix + "." + std::string(word.text)),
                      level, form.ui.say("patient.not_recorded"));
        if (!answer) continue;
        changed = true;
        levels.erase(word.meaning);
        if (answer->level) levels[word.meaning] = *answer->level;
    }
    return changed;
}

void fatigue_rows(PatientForm& form)
{
    rows_of_all(form, form.draft.fatigue, [&](Fatigue& fatigue) {
        bool changed = decimal_row(form, "fss", fatigue.fss, {1, 7});
        changed = number_row(form, "mfis", fatigue.mfis, {0, 84}) || changed;
        if (fatigue.mfis || fatigue.mfis_cognitive)
            changed = number_row(form, "mfis_cognitive", fatigue.mfis_cognitive, {0, 40}) || changed;
        changed = number_row(form, "fsmc", fatigue.fsmc, {20, 100}) || changed;
        small_words(form.ui, form.ui.say("patient.curve"));
        changed = level_rows(form, "time_of_day", fatigue.curve) || changed;
        small_words(form.ui, form.ui.say("patient.week_of_fatigue"));
        changed = level_rows(form, "weekday", fatigue.week) || changed;
        return changed;
    });
}

}

PatientFields fields_of_fatigue()
{
    const auto group = FieldGroup::fatigue;
    return {{"heat_sensitive", group, [](const Patient& p) { return recorded(p.heat_sensitive); },
             [](const Wording& say, const Patient&) { return Entries{say("patient.yes")}; },
             [](PatientForm& form) {
                 if (truth_row(form, "state", form.ui.say("finding.heat_sensitive"),
                               form.draft.heat_sensitive, true))
                     form.changed = true;
             },
             true},
            {"cognition", group, [](const Patient& p) { return recorded(p.cognition); },
             [](const Wording& say, const Patient& p) {
                 return Entries{word_in(say, "cognition", *p.cognition)};
             },
             [](PatientForm& form) {
                 if (word_row(form, "cognition", "cognition", form.draft.cognition,
                              form.ui.say("finding.cognition"), true))
                     form.changed = true;
             }},
            {"fatigue", group, [](const Patient& p) { return recorded(p.fatigue); }, fatigue_entries,
             fatigue_rows}};
}

}
