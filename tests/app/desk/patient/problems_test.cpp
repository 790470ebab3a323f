#include "app/desk/panels/patient/patient_form/patient_problems.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>

using namespace pacewise;

namespace {

bool names(const PatientProblems& problems, const std::string& field)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const PatientProblem& problem) { return problem.field == field; });
}

}

TEST_CASE("no example patient has a problem that would refuse the file")
{
    for (const std::string& name : shipped_patients()) {
        INFO(name);
        CHECK_FALSE(has_serious(problems_of(shipped_patient(name))));
    }
}

TEST_CASE("a contradiction is told at the field that it stands in")
{
    Patient patient = shipped_patient("anna");
    patient.falls = Falls{1, 5, {}, false};
    CHECK(names(problems_of(patient), "falls"));
    patient = shipped_patient("anna");
    patient.unchecked = {Condition::osteopenia};
    CHECK(names(problems_of(patient), "conditions"));
    patient = shipped_patient("anna");
    patient.dislikes = patient.likes;
    CHECK(names(problems_of(patient), "dislikes"));
    patient = shipped_patient("anna");
    patient.medicines->front().every = std::chrono::hours(48);
    CHECK(names(problems_of(patient), "medicines"));
    patient = shipped_patient("anna");
    patient.time[Weekday::mon] = {*read_window("09:00-10:00"), *read_window("09:30-10:30")};
    CHECK(names(problems_of(patient), "time"));
}

TEST_CASE("a patient without anything is told that the year of birth and the name of the file are missing")
{
    const PatientProblems problems = problems_of(Patient{});
    CHECK(has_serious(problems));
    CHECK(names(problems, "id"));
    CHECK(names(problems, "born"));
}
