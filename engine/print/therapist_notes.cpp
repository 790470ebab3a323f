#include "engine/print/therapist_notes.h"

#include "engine/explain/case_of_plan.h"
#include "engine/plan/plan_calendar.h"
#include "engine/timetable/margins.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

TherapistNotes therapist_notes(const Plan& plan, const Request& request)
{
    const CaseOfPlan of_plan(plan, request);
    const Case& at_hand = of_plan.at_hand();
    TherapistNotes notes;
    notes.margins = margins_of(calendar_of(plan, *request.catalog), at_hand);
    for (const auto& rule : must_rules()) notes.rules[rule->id()] = rule->sentence(at_hand);
    for (const auto& wish : all_shoulds()) notes.rules[wish->id()] = wish->sentence();
    for (const Precaution& row : *request.precautions) notes.rules[row.id] = row.says;
    return notes;
}

}
