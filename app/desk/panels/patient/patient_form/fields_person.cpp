// Who it is, and how the paper shall be.
#include "app/desk/panels/patient/patient_form/id_from_name.h"
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "app/desk/widgets/shaped_text.h"
#include "engine/base/text.h"
#include "engine/render/text_pixels.h"

namespace pacewise {

namespace {

void name_rows(PatientForm& form)
{
    Patient& patient = form.draft;
    const bool id_follows = patient.id.text.empty() || patient.id.text == patient_id_from_name(patient.name);
    if (text_row(form, "name", patient.name)) {
        if (form.guided && id_follows) patient.id = PatientId(patient_id_from_name(patient.name));
        form.changed = true;
    }
    // What is typed is letter beside letter; this is how it will be read.
    if (needs_shaping(patient.name)) shaped_text(form.ui, patient.name);
}

void id_rows(PatientForm& form)
{
    std::string id = form.draft.id.text;
    const auto wrong = [&](const std::string& text) {
        return is_id(trimmed(text)) ? std::string{} : form.ui.say("patient.name_wrong");
    };
    if (!checked_row(form, "id", id, wrong)) return;
    form.draft.id = PatientId(id);
    form.changed = true;
}

void born_rows(PatientForm& form)
{
    std::optional<int> born;
    if (form.draft.born > 0) born = form.draft.born;
    if (!number_row(form, "born", born, {1900, 2100})) return;
    form.draft.born = born.value_or(0);
    form.changed = true;
}

std::string language_words(const Wording& say, const std::string& code)
{
    return say.has("language." + code) ? say("language." + code) : code;
}

void language_rows(PatientForm& form)
{
    std::vector<std::string> codes = form.languages;
    std::string& language = form.draft.language;
    if (std::find(codes.begin(), codes.end(), language) == codes.end()) codes.push_back(language);
    std::vector<std::string> options;
    for (const std::string& code : codes) options.push_back(language_words(form.ui.words(), code));
    const auto at = std::find(codes.begin(), codes.end(), language) - codes.begin();
    row_label(form, form.ui.say("patient.language"));
    const auto picked = choice(form.ui, "language", "", options, static_cast<int>(at));
    if (!picked) return;
    language = codes[static_cast<std::size_t>(*picked)];
    form.changed = true;
}

template <class E> void print_row(PatientForm& form, const char* name, E& value)
{
    row_label(form, form.ui.say(std::string("patient.") + name));
    const auto picked = word_choice(form.ui, name, "", name, std::optional<E>(value));
    if (!picked) return;
    value = *picked;
    form.changed = true;
}

Entries print_entries(const Wording& say, const Patient& patient)
{
    return {word_in(say, "print_size", patient.print.size), word_in(say, "paper_size", patient.print.paper)};
}

Recorded always(const Patient&) { return Recorded::present; }

}

PatientFields fields_of_person()
{
    const auto group = FieldGroup::who;
    return {
        {"name", group, always, [](const Wording&, const Patient& p) { return Entries{p.name}; }, name_rows},
        {"born", group, [](const Patient& p) { return p.born > 0 ? Recorded::present : Recorded::unknown; },
         [](const Wording&, const Patient& p) { return Entries{std::to_string(p.born)}; }, born_rows},
        {"id", group, always, [](const Wording&, const Patient& p) { return Entries{p.id.text}; }, id_rows},
        {"language", group, always,
         [](const Wording& say, const Patient& p) { return Entries{language_words(say, p.language)}; },
         language_rows},
        {"print", group, always, print_entries,
         [](PatientForm& form) {
             print_row(form, "print_size", form.draft.print.size);
             print_row(form, "paper_size", form.draft.print.paper);
         }},
        {"examined", group, [](const Patient& p) { return recorded(p.examined); },
         [](const Wording&, const Patient& p) { return Entries{date_text(*p.examined)}; },
         [](PatientForm& form) {
             if (date_row(form, "examined", form.draft.examined)) form.changed = true;
         }}};
}

}
