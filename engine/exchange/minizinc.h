// The exact question a plan answers, for other solvers: every yes-or-no value, every limit and every price of
// a case, as data for tests/peers/pacewise.mzn. Whoever doubts a plan can ask another program.
#pragma once

#include "engine/timetable/posted_case.h"

#include <string>

namespace pacewise {

/// How every such file begins.
inline constexpr const char* minizinc_begins = "% Pacewise";

/// A MiniZinc data file (.dzn). `answers` are those of the plan: the other solver can be made to keep them,
/// and must then count the same points. Values are numbered from 1.
std::string minizinc_text(const PostedCase&, const Answers& answers);

}
