// The second, simple program: it takes a finished plan, walks through every date of it and every sequence of
// full, lighter and least, and asks every must rule. It shares no code with the search; what the search
// believed does not count here.
#pragma once

#include "engine/plan/plan_calendar.h"
#include "engine/plan/sequences.h"
#include "engine/request/request.h"
#include "engine/timetable/double_changes.h"
#include "engine/timetable/rule.h"

#include <vector>

namespace pacewise {

struct Audit {
    Certificate certificate;
    std::vector<Breach> breaches;              ///< by date; those of sequences tell the choices
    std::vector<Margin> margins;               ///< the tightest place of each rule
    std::vector<DoubleChange> double_changes;  ///< not forbidden, but worth a look (L13)
    std::vector<FailingSequence> sequences;    ///< where the full plan is sound, but these choices are not
};

/// Every must rule, in their order.
std::vector<const Rule*> rules_of_audit();

Audit audit(const Plan&, const Request&, const std::vector<const Rule*>& = rules_of_audit());

}
