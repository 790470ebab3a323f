#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "tests/app/desk/patient/shown.h"
#include "tests/support/shipped.h"

#include <set>

using namespace pacewise;

TEST_CASE("the sentence of an edit names the finding, the place and the value in both languages")
{
    const BothWordings say = both_words();
    const Patient before = shipped_patient("anna");
    Patient after = before;
    after.spasticity->front().mas = Ashworth::two;
    const Translations what = what_changed(before, after, say);
    CHECK(what.in("en") == "Spasticity: left calf 2");
    CHECK(what.in("es") == "Espasticidad: pantorrilla, lado izquierdo 2");
}

TEST_CASE("what is taken out of a list, none, and not recorded are three different sentences")
{
    const BothWordings say = both_words();
    const Patient before = shipped_patient("anna");
    Patient after = before;
    after.spasticity->pop_back();
    CHECK(what_changed(before, after, say).in("en") == "Spasticity, taken out: inner thigh, both sides 1");
    after.spasticity = std::vector<Tone>{};
    CHECK(what_changed(before, after, say).in("en") == "Spasticity: none");
    after.spasticity.reset();
    CHECK(what_changed(before, after, say).in("en") == "Spasticity: not recorded");
    CHECK(what_changed(before, before, say).empty());
}

TEST_CASE("a changed window of free time tells its day")
{
    const Patient before = shipped_patient("anna");
    Patient after = before;
    after.time[Weekday::tue] = {*read_window("09:00-09:40")};
    CHECK(what_changed(before, after, both_words()).in("en") == "Free time: Tuesday 09:00-09:40");
}

TEST_CASE("turning one example patient into another one tells a sentence for every field that differs")
{
    const BothWordings say = both_words();
    const std::vector<std::string> names = shipped_patients();
    for (std::size_t at = 1; at < names.size(); ++at) {
        const Patient before = shipped_patient(names[at - 1]), after = shipped_patient(names[at]);
        for (const PatientField& field : patient_fields()) {
            INFO(names[at - 1] << " to " << names[at] << ": " << field.key);
            const bool same_words =
                field_words(*say.english, field, before) == field_words(*say.english, field, after);
            CHECK((same_words || !what_changed(before, after, say).empty()));
        }
        CHECK_FALSE(what_changed(before, after, say).in("es").empty());
    }
}
