// Every sequence of full, lighter and least that a patient can choose, against every must rule.
//
// A plan of 5 sessions a week has 243 sequences a week, and each week meets what the week before left over.
// They need not be written out one by one: a rule that looks at one session at a time cannot tell two
// sequences apart in which that session is the same, one that looks at two days only asks for all pairs, and
// carried load is worst when every session is done in its heaviest version. So a few calendars hold every
// combination that any rule can tell apart; a test compares with all sequences written out.
#pragma once

#include "engine/plan/visits.h"
#include "engine/timetable/rule.h"

#include <string>
#include <vector>

namespace pacewise {

struct Choice {
    int week = 1;
    Weekday day = Weekday::mon;
    DayVersion version = DayVersion::full;
    bool operator==(const Choice&) const = default;
};

struct FailingSequence {
    std::vector<Choice> choices;  ///< the fewest that break it, by date; other sessions are done in full
    Breach breach;
    bool operator==(const FailingSequence&) const = default;
};

/// "week 2: mon lighter, thu full"
std::string choices_text(const std::vector<Choice>&);

/// Each rule and date once, by date; what the full plan breaks already (`known`) is not told again.
std::vector<FailingSequence> failing_sequences(const Plan&, const Case&, const std::vector<const Rule*>&,
                                               const std::vector<Breach>& known);

/// How many sequences the weeks have, summed over the weeks; a billion stands for more.
long count_sequences(const Plan&);

}
