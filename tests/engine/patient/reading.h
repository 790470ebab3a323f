// Patients written in a test as they would be in a file.
#pragma once

#include "engine/patient/read_patient.h"
#include "engine/yaml/parse.h"

#include <string>

namespace pacewise::test {

/// `findings` are lines of the patient's map, flush left; the keys every patient needs are added.
inline Read<Patient> read_with(const std::string& findings)
{
    std::string text = "patient:\n  id: someone\n  born: 1980\n  equipment: [chair]\n"
                       "  time: {mon: [09:00-10:00]}\n";
    for (const std::string& line : split(findings, '\n'))
        if (!line.empty()) text += "  " + line + "\n";
    const auto file = parse_yaml("someone.yaml", text);
    if (!file.value) return {{}, file.problems};
    Reading reading{"someone.yaml", file.problems};
    auto patient = read_patient(*file.value, reading);
    return {std::move(patient), std::move(reading.problems)};
}

/// The patient, or an id that makes a test fail with the problems in it.
inline Patient patient_with(const std::string& findings)
{
    auto read = read_with(findings);
    for (const Diagnostic& problem : read.problems)
        throw std::runtime_error("the test's own patient is wrong: " + diagnostic_text(problem));
    return std::move(*read.value);
}

}
