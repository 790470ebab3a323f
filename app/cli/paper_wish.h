// What is printed and how: the options of the command line, before them the habits of the clinic, before
// those the wishes of the patient.
#pragma once

#include "app/cli/arguments.h"
#include "engine/paper/handout.h"
#include "engine/patient/print_wish.h"
#include "engine/plan/plan.h"

#include <vector>

namespace pacewise::cli {

std::vector<Option> paper_wish_options();
/// Care: throws WrongUsage.
PaperWish paper_wish(const Arguments&, const PaperWish& of_the_clinic, const PrintWish& of_the_patient,
                     const Plan&);

}
