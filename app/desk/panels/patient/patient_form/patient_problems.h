// What a patient's file would be refused for, told while it is typed: the draft is written as a file and read
// back by the reader that every file goes through, so that nothing can be said here that cannot be saved.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/patient/patient.h"

#include <map>
#include <string>
#include <vector>

namespace pacewise {

struct PatientProblem {
    std::string field;  ///< the key in the file, "falls"; "id" for what names no field
    Said message;
    Said maybe;
    bool serious = true;  ///< the file would be refused
    bool operator==(const PatientProblem&) const = default;
};
using PatientProblems = std::vector<PatientProblem>;

PatientProblems problems_of(const Patient&);
bool has_serious(const PatientProblems&);

}
