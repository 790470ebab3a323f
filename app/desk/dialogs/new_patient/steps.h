// The pages of the form for a new patient, and the fields on each.
#pragma once

#include "engine/patient/patient.h"

#include <string>
#include <vector>

namespace pacewise {

struct FormStep {
    std::string name;                 ///< its words stand under "new_patient.step.<name>"
    std::vector<std::string> fields;  ///< keys of the patient's file, in the order of the page
};

const std::vector<FormStep>& form_steps();
/// The pages after those with fields.
int plan_step();
int review_step();
/// The page with the rows of this field.
int step_of(const std::string& field);
/// Some fields are only asked where another one makes them matter: when an operation was, for example.
bool is_asked(const std::string& field, const Patient&);

}
