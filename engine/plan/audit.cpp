#include "engine/plan/audit.h"

#include "engine/plan/check_plan.h"
#include "engine/screen/screen.h"
#include "engine/timetable/margins.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>

namespace pacewise {

namespace {

void append(std::vector<Breach>& all, std::vector<Breach> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Paces paces_of_plan(const Plan& plan) { return plan.phases.empty() ? Paces{} : plan.phases.back().pace; }

void audit_whole_plan(const Plan& plan, const Case& at_hand, const std::vector<const Rule*>& rules,
                      Audit& result)
{
    const Calendar calendar = calendar_of(plan, *at_hand.request.catalog);
    for (const Reason& refusal : at_hand.screening.refusals)
        result.breaches.push_back({refusal.rule, plan.start, refusal.about});
    if (!plan.is_draft())
        for (const Reason& reason : at_hand.screening.drafts)
            result.breaches.push_back({reason.rule, plan.start, "approved, but " + reason.about});
    for (const Rule* rule : rules) append(result.breaches, rule->breaches(calendar, at_hand));
    append(result.breaches, check_doses(plan, at_hand));
    append(result.breaches, check_dates(plan, at_hand));
    result.margins = margins_of(calendar, at_hand);
    result.double_changes = double_changes(calendar);
    result.sequences = failing_sequences(plan, at_hand, rules, result.breaches);
    for (const FailingSequence& failing : result.sequences)
        result.breaches.push_back({failing.breach.rule, failing.breach.date,
                                   failing.breach.about + " (" + choices_text(failing.choices) + ')'});
}

}

std::vector<const Rule*> rules_of_audit()
{
    std::vector<const Rule*> rules;
    for (const auto& rule : must_rules()) rules.push_back(rule.get());
    return rules;
}

Audit audit(const Plan& plan, const Request& request, const std::vector<const Rule*>& rules)
{
    Audit result;
    result.breaches = check_wholeness(plan, request);
    if (result.breaches.empty()) {
        const Screening screening = screen(request);
        const Prescription prescription = prescribe(request, screening, paces_of_plan(plan));
        audit_whole_plan(plan, {request, screening, prescription}, rules, result);
        // A revision cannot change what is over, and today's findings say nothing about it.
        std::erase_if(result.breaches, [&](const Breach& breach) { return breach.date < plan.open_from(); });
    }
    constexpr int rules_of_the_audit_itself = 2;  // whole, dose
    result.certificate.rules = static_cast<int>(rules.size()) + rules_of_the_audit_itself;
    result.certificate.checks = static_cast<long>(result.certificate.rules) * 7 * plan.weeks;
    result.certificate.breaches = static_cast<int>(result.breaches.size());
    result.certificate.sequences = count_sequences(plan);
    std::stable_sort(result.breaches.begin(), result.breaches.end(),
                     [](const Breach& a, const Breach& b) { return a.date < b.date; });
    return result;
}

}
