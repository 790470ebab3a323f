// What the audit looks at besides the rules, because no rule could see it: a plan is whole, every day version
// is there, doses are possible ones, and on every date there is room for what the plan says of that date.
#pragma once

#include "engine/plan/plan.h"
#include "engine/timetable/rule.h"

#include <vector>

namespace pacewise {

/// Exercises and doses that are missing, phases that do not cover the weeks, day versions that are missing or
/// name what is not there (rule "whole").
std::vector<Breach> check_wholeness(const Plan&, const Request&);

/// Doses outside the exercise's form or the patient's limits, and shorter ones that ask for more than the
/// full one (rule "dose").
std::vector<Breach> check_doses(const Plan&, const Case&);

/// Dates on which appointments leave no room for what is planned (rule "free-time").
std::vector<Breach> check_dates(const Plan&, const Case&);

}
