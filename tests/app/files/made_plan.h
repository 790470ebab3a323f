// The shipped files, and plans as a file would hold them, searched for a moment only.
#pragma once

#include "app/files/open_plan.h"
#include "tests/app/files/test_folder.h"

#include <string>

namespace pacewise {

/// The shipped programs/, and no files of the clinic's own: whoever tests may have some at home.
ProgramHome shipped_home();
std::string shipped_text(const std::string& below_programs);

/// A patient's file of this text in the folder, and a plan for it that is not saved yet.
Plan plan_for(const TestFolder&, const std::string& patient_file, const std::string& protocol);
/// The same plan made again from what was opened.
Plan made_again(const StoredPlan&);

}
