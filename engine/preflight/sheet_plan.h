// The plan of one printed sheet: its first week day by day, with the sessions that fall on it.
#pragma once

#include "engine/preflight/inspection.h"

#include <vector>

namespace pacewise {

struct DayPlan {
    Date date;
    std::vector<const PlannedSession*> sessions;
};

/// Seven days from the first of this week on.
std::vector<DayPlan> days_of(const Plan&, int week);
/// The advice for a session on a date; null when it is done as always.
const DayAdvice* advice_on(const Plan&, Date, ClockTime);
/// How the sheet may name this date: "Monday 23 November", in a narrow column "Mon 23".
std::vector<std::string> names_of(const Wording&, Date);
/// "Monday 2" does not begin "Monday 23".
bool begins_with(const std::string& squeezed_words, const std::string& name);
/// The printed sessions of this date.
std::vector<const PrintedSession*> sessions_of(const PrintedSheet&, const Wording&, Date);

}
