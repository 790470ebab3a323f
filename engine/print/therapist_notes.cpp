#include "engine/print/therapist_notes.h"

#include "engine/explain/case_of_plan.h"
#include "engine/plan/plan_calendar.h"
#include "engine/print/chart_values.h"
#include "engine/print/item_reasons.h"
#include "engine/timetable/margins.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/shoulds/shoulds.h"

#include <algorithm>

namespace pacewise {

namespace {

void add_rules(const Plan& plan, const Case& at_hand, TherapistNotes& notes)
{
    for (const auto& rule : must_rules()) {
        notes.rules[rule->id()] = rule->sentence(at_hand);
        notes.musts.push_back({rule->id(), rule->sources()});
    }
    for (const auto& wish : all_shoulds()) notes.rules[wish->id()] = wish->sentence();
    for (const Precaution& row : *at_hand.request.precautions) {
        notes.rules[row.id] = row.says;
        if (std::find(plan.applied.begin(), plan.applied.end(), row.id) != plan.applied.end())
            notes.applied.push_back({row.id, row.source});
    }
}

}

TherapistNotes therapist_notes(const Plan& plan, const Request& request)
{
    const CaseOfPlan of_plan(plan, request);
    const Case& at_hand = of_plan.at_hand();
    const Calendar calendar = calendar_of(plan, *request.catalog);
    TherapistNotes notes;
    notes.margins = margins_of(calendar, at_hand);
    add_rules(plan, at_hand, notes);
    notes.reasons = item_reasons(plan, of_plan);
    notes.loads = day_loads(plan, calendar, at_hand);
    notes.minutes = week_minutes(calendar);
    notes.doses = dose_growths(calendar);
    return notes;
}

}
