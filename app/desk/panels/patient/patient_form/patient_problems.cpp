#include "app/desk/panels/patient/patient_form/patient_problems.h"

#include "engine/base/text.h"
#include "engine/patient/read_patient.h"
#include "engine/patient/write_patient.h"
#include "engine/yaml/document.h"

#include <algorithm>

namespace pacewise {

namespace {

/// "falls" of the line "  falls: {last_year: 1}"; empty for any other line.
std::string key_of(const std::string& line)
{
    if (line.size() < 3 || !line.starts_with("  ") || line[2] == ' ' || line[2] == '-') return {};
    const std::size_t colon = line.find(':');
    return colon == std::string::npos ? std::string{} : line.substr(2, colon - 2);
}

/// The field that this line belongs to.
std::string field_at(const std::vector<std::string>& lines, int line)
{
    for (int at = std::min(line, static_cast<int>(lines.size())); at > 0; --at)
        if (const std::string key = key_of(lines[static_cast<std::size_t>(at - 1)]); !key.empty()) return key;
    return "id";
}

/// Keys of the file that are told in the rows of another field.
std::string shown_with(const std::string& key)
{
    if (key == "unchecked") return "conditions";
    return key == "patient" ? "id" : key;
}

}

PatientProblems problems_of(const Patient& patient)
{
    const std::string text = patient_text(patient);
    const std::vector<std::string> lines = split(text, '\n');
    const Read<Patient> read = read_document<Patient>("patient", text, read_patient);
    PatientProblems problems;
    for (const Diagnostic& each : read.problems)
        problems.push_back({shown_with(field_at(lines, each.place.line)), each.message, each.maybe,
                            each.severity == Severity::error});
    return problems;
}

bool has_serious(const PatientProblems& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const PatientProblem& problem) { return problem.serious; });
}

}
