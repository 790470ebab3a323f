#include "app/desk/panels/patient/patient_form/patient_field.h"

#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

PatientFields all_fields()
{
    PatientFields all;
    for (const auto family :
         {fields_of_person, fields_of_walking, fields_of_falls, fields_of_fatigue, fields_of_tone,
          fields_of_weakness, fields_of_pain, fields_of_medicines, fields_of_conditions, fields_of_safety,
          fields_of_home, fields_of_time, fields_of_goals})
        for (PatientField& field : family()) all.push_back(std::move(field));
    return all;
}

void draw_problems_of(PatientForm& form, const std::string& key)
{
    for (const PatientProblem& problem : form.problems) {
        if (problem.field != key) continue;
        const std::string words = form.ui.tell(
            problem.maybe.empty() ? problem.message : said("{1}: {2}", problem.message, problem.maybe));
        if (problem.serious)
            problem_line(form.ui, words);
        else
            small_words(form.ui, words);
    }
}

/// "Berg scale" -> "berg scale", but "MFIS" stays.
std::string inside_a_line(std::string label)
{
    const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    if (label.size() > 1 && is_capital(label[0]) && !is_capital(label[1]))
        label[0] = static_cast<char>(label[0] - 'A' + 'a');
    return label;
}

}

std::string group_key(FieldGroup group)
{
    static constexpr const char* names[] = {"who",      "walking", "falls",     "fatigue",    "tone",
                                            "weakness", "pain",    "medicines", "conditions", "safety",
                                            "home",     "time",    "goals"};
    return std::string("patient.group.") + names[static_cast<std::size_t>(group)];
}

const PatientFields& patient_fields()
{
    static const PatientFields all = all_fields();
    return all;
}

const PatientField* patient_field(std::string_view key)
{
    const auto found = std::find_if(patient_fields().begin(), patient_fields().end(),
                                    [&](const PatientField& field) { return field.key == key; });
    return found == patient_fields().end() ? nullptr : &*found;
}

std::string field_of_missing(const std::string& key)
{
    if (meaning_of<Condition>(key)) return "conditions";
    if (key == "injected") return "medicines";
    const std::string field = key.substr(0, key.find('.'));
    return patient_field(field) ? field : "id";
}

std::string missing_words(const Wording& say, const std::string& key)
{
    if (meaning_of<Condition>(key)) return say("condition." + key);
    return say("finding." + key);
}

std::string field_label(const Wording& say, const PatientField& field) { return say("finding." + field.key); }

std::string field_words(const Wording& say, const PatientField& field, const Patient& patient)
{
    switch (field.state(patient)) {
    case Recorded::unknown: return say("patient.not_recorded");
    case Recorded::none: return say(field.is_question ? "patient.no" : "patient.none");
    case Recorded::present: return joined(field.entries(say, patient), ", ");
    }
    return {};
}

void draw_field(PatientForm& form, const PatientField& field)
{
    form.field = field.key;
    {
        Scope inside(form.ui, field.key);
        field.rows(form);
        draw_problems_of(form, field.key);
    }
    form.field.clear();
}

std::string place_words(const Wording& say, const std::string& part, Side side)
{
    const char* pattern = side == Side::both ? "patient.place_both" : "patient.place_one";
    return say(pattern, {{"part", part}, {"side", word_in(say, "side", side)}});
}

std::string named_value(const Wording& say, const std::string& key, const std::string& value)
{
    return inside_a_line(say(key)) + " " + value;
}

std::string answered_words(const Wording& say, const std::string& key, bool answer)
{
    return inside_a_line(say(key)) + ": " + say(answer ? "patient.yes" : "patient.no");
}

}
