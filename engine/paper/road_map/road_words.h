// What the road map card says, branch by branch, in the patient's words.
#pragma once

#include "engine/paper/setting.h"

#include <string>
#include <vector>

namespace pacewise {

/// "20 to 24", "0"; empty where no answer leads to the branch.
std::string range_words(const Wording&, Range<int>);
/// What is done then; a branch that would break a rule is never offered: "Call us first."
std::string then_words(const Wording&, const RoadMap&, const RoadBranch&);
/// "A fall, a fever ...: stop. Call 555 0134 before you go on." (B31, R10, R45)
std::string call_first_words(const Setting&);
/// "card 3: 12 times instead of 10 times"; only of cards that are printed.
std::vector<std::string> step_words(const Setting&);

}
