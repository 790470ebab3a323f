#include "app/files/fingerprints.h"

#include "tests/app/files/made_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("a text has the fingerprint that its file will have, whatever folder that lies in")
{
    const TestFolder folder;
    const std::string text = shipped_text("protocols/combined-8-weeks.yaml");
    const auto here = folder.write("own.yaml", text), there = folder.write("deep/down/own.yaml", text);
    CHECK(fingerprint_of_text("own.yaml", text) == fingerprint_of({here}));
    CHECK(fingerprint_of_text("own.yaml", text) == fingerprint_of({there}));
}

TEST_CASE("another name, another byte and another order of bytes give another fingerprint")
{
    const std::string one = fingerprint_of_text("a.yaml", "xy");
    CHECK(one != fingerprint_of_text("b.yaml", "xy"));
    CHECK(one != fingerprint_of_text("a.yaml", "xyz"));
    CHECK(one != fingerprint_of_text("a.yaml", "yx"));
}

TEST_CASE("a patient's fingerprint counts the calendar, from files as from texts")
{
    const TestFolder folder;
    const std::string patient = shipped_text("patients/liam.yaml"),
                      calendar = shipped_text("patients/liam.ics");
    const auto file = folder.write("liam.yaml", patient);
    const std::string without = fingerprint_of_patient(file);
    CHECK(without == fingerprint_of_patient_text("liam.yaml", patient, {}));
    CHECK(without == fingerprint_of({file}));
    folder.write("liam.ics", calendar);
    const std::string with = fingerprint_of_patient(file);
    CHECK(with != without);
    CHECK(with == fingerprint_of_patient_text("liam.yaml", patient, calendar));
    folder.write("liam.ics", calendar + "\r\n");
    CHECK(with != fingerprint_of_patient(file));
}

TEST_CASE("a patient without a calendar does not care what calendars lie around")
{
    const TestFolder folder;
    const auto file = folder.write("anna.yaml", shipped_text("patients/anna.yaml"));
    const std::string before = fingerprint_of_patient(file);
    folder.write("anna.ics", shipped_text("patients/liam.ics"));
    CHECK(fingerprint_of_patient(file) == before);
}

}
