#include "engine/patient/write_patient.h"

#include "engine/base/contract.h"
#include "engine/base/file.h"
#include "engine/patient/read_patient.h"
#include "engine/yaml/document.h"
#include "tests/engine/patient/any_patient.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

Read<Patient> read_again(const std::string& text)
{
    return read_document<Patient>("p.yaml", text, read_patient);
}

std::string problems_of(const Read<Patient>& read)
{
    std::string all;
    for (const Diagnostic& problem : read.problems) all += diagnostic_text(problem);
    return all;
}

/// What is not the same after writing and reading, in words; empty when all is.
std::string lost_by(const Patient& patient)
{
    const std::string text = patient_text(patient);
    const auto read = read_again(text);
    if (!read.value || has_errors(read.problems)) return problems_of(read) + text;
    if (*read.value != patient) return "not the same patient:\n" + text + patient_text(*read.value);
    if (patient_text(*read.value) != text) return "written otherwise the second time:\n" + text;
    return {};
}

/// The lines of a file without comments, quotes and the blanks that align columns.
std::string plainly(const std::string& text)
{
    std::string plain;
    for (const std::string& line : split(text, '\n'))
        if (!line.empty() && line[0] != '#') plain += line + '\n';
    std::erase(plain, '"');
    return plain;
}

Patient somebody_called(const std::string& name)
{
    Patient patient = test::single_findings().front().patient;
    patient.name = name;
    return patient;
}

}

TEST_CASE("every shipped patient is the same after writing and reading, without a complaint")
{
    for (const char* folder : {"/programs/patients", "/programs/refused"})
        for (const auto& file : files_below(std::string(PACEWISE_ROOT) + folder, ".yaml")) {
            const auto shipped = load_patient(file);
            INFO(file);
            REQUIRE(shipped.value);
            CHECK(lost_by(*shipped.value).empty());
            CHECK(problems_of(read_again(patient_text(*shipped.value))).empty());
        }
}

TEST_CASE("Anna, Felix and Hugo are written as a person wrote them")
{
    for (const std::string name : {"anna", "felix", "hugo"}) {
        const std::string file = PACEWISE_ROOT "/programs/patients/" + name + ".yaml";
        CHECK(plainly(patient_text(load_patient(file).value.value())) == plainly(read_file(file)));
    }
}

TEST_CASE("each finding alone comes back as it was: absent, or present in each of its forms")
{
    for (const auto& [what, patient] : test::single_findings()) {
        INFO(what);
        CHECK(lost_by(patient) == "");
        CHECK(problems_of(read_again(patient_text(patient))) == "");
    }
}

TEST_CASE("patients with any findings not recorded, absent or present come back as they were")
{
    REQUIRE(rc::check([] {
        const Patient patient = *test::any_patient();
        const std::string lost = lost_by(patient);
        RC_LOG() << lost;
        RC_ASSERT(lost.empty());
    }));
}

TEST_CASE("what nobody looked at has no key, and what is absent says so")
{
    Patient patient = somebody_called("");
    const auto has = [&](const std::string& words) {
        return patient_text(patient).find(words) != std::string::npos;
    };
    for (const char* key : {"name:", "spasms:", "spasticity:", "medicines:", "falls:", "relapse:", "goals:"})
        CHECK_FALSE(has(key));
    patient.spasms = Finding<Spasms>::absent();
    patient.spasticity.emplace();
    patient.medicines.emplace();
    patient.falls = Falls{0, 0, 0, false};
    CHECK(has("\n  spasms: none\n"));
    CHECK(has("\n  spasticity: []\n"));
    CHECK(has("\n  medicines: none\n"));
    CHECK(has("\n  falls: none\n"));
}

TEST_CASE("a name may hold quotes, colons, line breaks and accents")
{
    for (const std::string& name : test::awkward_texts()) {
        INFO(name);
        CHECK(lost_by(somebody_called(name)) == "");
        CHECK(read_again(patient_text(somebody_called(name))).value->name == name);
    }
}

TEST_CASE("a name of spaces alone counts as no name")
{
    CHECK(read_again(patient_text(somebody_called("  "))).value->name.empty());
}

TEST_CASE("a medicine told twice cannot be written")
{
    Patient patient = somebody_called("Some One");
    patient.medicines = {MedicineUse{}, MedicineUse{}};
    CHECK_THROWS_AS(patient_text(patient), BrokenPromise);
}
