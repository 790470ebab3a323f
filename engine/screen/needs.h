// What a precaution requires and whether it is there: a helper, a rail, a seat with rests, shoes, a brace,
// bands without latex, a sign-off. What is not there keeps the exercise out. What nobody recorded does too
// where a slip or an allergic shock would follow, and is asked for.
#pragma once

#include "engine/precaution/precaution.h"
#include "engine/screen/screening.h"

namespace pacewise {

/// Nobody needs to write it down as owned.
bool is_in_every_home(Equipment);
Reason reason_of(const Precaution&, std::string about);
/// Everything that the row requires of this exercise and that is missing, as reasons in the verdict.
void check_required(const Precaution&, const Exercise&, const Patient&, Verdict&);
/// What is required and was not recorded: words as in `ask`.
std::vector<std::string> unknown_needs(const Require&, const Patient&);
/// Signed off within twelve months before this day, and after the last relapse and the last surgery (R07).
bool has_valid_clearance(const Patient&, Date on);

}
