#include "app/desk/dialogs/new_patient/steps.h"
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "engine/patient/disability.h"
#include "engine/patient/fall_risk.h"
#include "engine/patient/not_recorded.h"
#include "engine/request/emphasis.h"
#include "tests/app/desk/patient/shown.h"
#include "tests/support/shipped.h"

using namespace pacewise;

namespace {

template <class E> void check_words(const Wording& say, const std::string& prefix)
{
    for (const Word<E>& word : vocabulary<E>()) {
        INFO(prefix << "." << word.text << " in " << say.language());
        CHECK(say.has(prefix + "." + std::string(word.text)));
    }
}

}

TEST_CASE("every word that a patient, a plan or an exercise can be told with has words in both languages")
{
    for (const std::string language : {"en", "es"}) {
        const Wording say = desk_words(language);
        check_words<Muscle>(say, "muscle");
        check_words<Joint>(say, "joint");
        check_words<Side>(say, "side");
        check_words<SideUse>(say, "side_use");
        check_words<Modality>(say, "modality");
        check_words<Position>(say, "position");
        check_words<Support>(say, "support");
        check_words<Equipment>(say, "equipment");
        check_words<Tag>(say, "tag");
        check_words<DoseUnit>(say, "dose_unit");
        check_words<Goal>(say, "goal");
        check_words<Evidence>(say, "evidence");
        check_words<AidType>(say, "aid");
        check_words<Ashworth>(say, "ashworth");
        check_words<SpasmKind>(say, "spasm");
        check_words<PainCause>(say, "pain_cause");
        check_words<Transfers>(say, "transfers");
        check_words<Vision>(say, "vision");
        check_words<Cognition>(say, "cognition");
        check_words<Condition>(say, "condition");
        check_words<SorePlace>(say, "sore_place");
        check_words<Medicine>(say, "medicine");
        check_words<TimeOfDay>(say, "time_of_day");
        check_words<Pace>(say, "pace");
        check_words<Emphasis>(say, "emphasis");
        check_words<PrintSize>(say, "print_size");
        check_words<PaperSize>(say, "paper_size");
        check_words<Weekday>(say, "weekday");
        check_words<Weekday>(say, "weekday_short");
        check_words<Band>(say, "band");
        check_words<FallClass>(say, "fall_class");
    }
}

TEST_CASE("every field of a patient, every page of the form and everything not looked at has a name in both "
          "languages")
{
    for (const std::string language : {"en", "es"}) {
        const Wording say = desk_words(language);
        for (const PatientField& field : patient_fields()) {
            INFO(field.key);
            CHECK(say.has("finding." + field.key));
            CHECK(say.has(group_key(field.group)));
        }
        Patient patient;
        patient.home.emplace();
        patient.home->stairs = true;
        patient.conditions = std::vector{Condition::pressure_sore, Condition::recent_surgery,
                                         Condition::baclofen_pump, Condition::latex_allergy};
        patient.unchecked = {Condition::vertigo};
        patient.medicines = std::vector<MedicineUse>(1);
        patient.medicines->front().medicine = Medicine::botulinum_toxin;
        std::vector<std::string> missing = not_recorded(patient);
        for (const std::string& key : not_recorded(Patient{})) missing.push_back(key);
        for (const std::string& key : missing) {
            INFO(key);
            CHECK(missing_words(say, key).find('[') == std::string::npos);
        }
        for (const FormStep& step : form_steps()) CHECK(say.has("new_patient.step." + step.name));
    }
}

TEST_CASE("no example patient is told with words that are not there")
{
    for (const std::string language : {"en", "es"}) {
        const Wording say = desk_words(language);
        for (const std::string& name : shipped_patients()) {
            const Patient patient = shipped_patient(name);
            for (const PatientField& field : patient_fields()) {
                const std::string words = field_words(say, field, patient);
                INFO(name << " " << field.key << ": " << words);
                CHECK(words.find('[') == std::string::npos);
                CHECK((!words.empty() || field.key == "name"));
            }
        }
    }
}

TEST_CASE("whatever nobody looked at leads to a field that stands in the column and on a page of the form")
{
    for (const std::string& key : not_recorded(Patient{})) {
        INFO(key);
        const PatientField* field = patient_field(field_of_missing(key));
        REQUIRE(field);
        CHECK(field->group != FieldGroup::who);
        CHECK(form_steps()[static_cast<std::size_t>(step_of(field->key))].name != "who");
    }
}
