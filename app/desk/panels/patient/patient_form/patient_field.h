// Everything that can be written down about a patient, one field for each key of the file: whether it was
// recorded, its words, and its rows. Panel, form, review and the sentence of an edit all look at this one
// list.
#pragma once

#include "app/desk/panels/patient/patient_form/form.h"
#include "engine/wording/wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

enum class FieldGroup {
    who,
    walking,
    falls,
    fatigue,
    tone,
    weakness,
    pain,
    medicines,
    conditions,
    safety,
    home,
    time,
    goals
};
/// The key under which its heading is: "patient.group.walking"
std::string group_key(FieldGroup);

using Entries = std::vector<std::string>;

struct PatientField {
    std::string key;
    FieldGroup group{};
    Recorded (*state)(const Patient&) = nullptr;
    /// One text for each thing that is recorded: "left calf 2", "right calf 1+". Asked only when present.
    Entries (*entries)(const Wording&, const Patient&) = nullptr;
    void (*rows)(PatientForm&) = nullptr;
    bool is_question = false;  ///< absent is told as "no" instead of "none"
};
using PatientFields = std::vector<PatientField>;

/// In the order in which they are shown.
const PatientFields& patient_fields();
/// Null when there is none of this key.
const PatientField* patient_field(std::string_view key);
/// The field in whose rows something that nobody looked at (engine/patient/not_recorded.h) is answered.
std::string field_of_missing(const std::string& key);
/// "Falls", "Gets up from the floor", "vertigo": the words of something that nobody looked at.
std::string missing_words(const Wording&, const std::string& key);

/// "Spasticity"
std::string field_label(const Wording&, const PatientField&);
/// "left calf 2, right calf 1+"; "none"; "not recorded".
std::string field_words(const Wording&, const PatientField&, const Patient&);
/// Its heading is part of its rows. Problems of the field stand below.
void draw_field(PatientForm&, const PatientField&);

/// One entry for each thing of a list.
template <class List, class Words> Entries entries_of(const List& list, Words words)
{
    Entries entries;
    for (const auto& each : list) entries.push_back(words(each));
    return entries;
}

// ---- the fields of each family
PatientFields fields_of_person();
PatientFields fields_of_walking();
PatientFields fields_of_falls();
PatientFields fields_of_fatigue();
PatientFields fields_of_tone();
PatientFields fields_of_weakness();
PatientFields fields_of_pain();
PatientFields fields_of_medicines();
PatientFields fields_of_conditions();
PatientFields fields_of_safety();
PatientFields fields_of_home();
PatientFields fields_of_time();
PatientFields fields_of_goals();

// ---- the three states
template <class T> Recorded recorded(const std::optional<T>& value)
{
    return value ? Recorded::present : Recorded::unknown;
}
inline Recorded recorded(const std::optional<bool>& value)
{
    return !value ? Recorded::unknown : *value ? Recorded::present : Recorded::none;
}
template <class T> Recorded recorded(const std::optional<std::vector<T>>& value)
{
    return !value ? Recorded::unknown : value->empty() ? Recorded::none : Recorded::present;
}
template <class T> Recorded recorded(const Finding<T>& finding)
{
    return !finding.recorded() ? Recorded::unknown : finding.found() ? Recorded::present : Recorded::none;
}

// ---- words
/// "left calf", "knee, both sides"
std::string place_words(const Wording&, const std::string& part, Side);
template <class E> std::string word_in(const Wording& say, const std::string& prefix, E meaning)
{
    return say(prefix + "." + std::string(word_of(meaning)));
}
/// "pulse 66": the label of a row with its value, inside a line.
std::string named_value(const Wording&, const std::string& key, const std::string& value);
/// "lives alone: yes"
std::string answered_words(const Wording&, const std::string& key, bool answer);

}
