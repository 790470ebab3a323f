#include "app/desk/document/edit_plan.h"

#include "app/desk/document/edit_person.h"
#include "app/desk/document/with_request.h"
#include "engine/plan/write_plan.h"

namespace pacewise {

namespace {

bool is_wish(const RequestChange& change)
{
    return std::holds_alternative<LiftPin>(change) || std::holds_alternative<LiftBan>(change) ||
           std::holds_alternative<LiftBannedPlace>(change);
}

}

bool takes_other_plans(const PlanDocument& document)
{
    return !document.approved && (!document.plan || document.plan->is_draft());
}

Edit edit_by(const ApplyRepair& asked, const PlanDocument& before)
{
    const Request next = changed(*before.request, asked.changes);
    // Person and protocol first: with them go their files, the appointments and the wishes for phases.
    PlanDocument with_files = edit_by(ChangePatient{next.patient, asked.words}, before).after;
    with_files = edit_by(ChangeProtocol{next.protocol, asked.words}, with_files).after;
    Request wished = *with_files.request;
    for (const RequestChange& change : asked.changes)
        if (is_wish(change)) apply(change, wished);
    return with_request(asked.words, with_files, std::move(wished));
}

Edit edit_by(const UsePlan& asked, const PlanDocument& before)
{
    if (!takes_other_plans(before) && asked.plan->made.older.empty()) return {{}, before};
    Edit edit{asked.what, before};
    edit.after.request = edit.after.answered = asked.request;
    edit.after.plan = asked.plan;
    edit.after.none = nullptr;
    edit.after.changes = nullptr;
    return edit;
}

Edit edit_by(const Approve& asked, const PlanDocument& before)
{
    if (!before.is_answered() || !before.plan->is_draft()) return {{}, before};
    Plan approved = *before.plan;
    approved.approved_by = asked.by;
    approved.approved_on = asked.on;
    Edit edit{in_words("Approve the plan", "Aprobar el plan"), before};
    edit.after.plan = std::make_shared<const Plan>(std::move(approved));
    return edit;
}

Edit edit_by(const BeginRevision& asked, const PlanDocument& before)
{
    if (!before.is_answered() || before.plan->is_draft()) return {{}, before};
    Edit edit{in_words("Begin the next version", "Empezar la versión siguiente"), before};
    edit.after.approved = std::make_shared<const ApprovedVersion>(
        ApprovedVersion{*before.plan, plan_text(*before.plan), asked.from_week});
    Request next = *before.request;
    next.keep.clear();
    edit.after.request = std::make_shared<const Request>(std::move(next));
    return edit;
}

Edit edit_by(const PlanAfresh&, const PlanDocument& before)
{
    Edit edit = ask_once_more(in_words("Plan afresh", "Planificar de nuevo"), before, *before.request);
    Request next = *edit.after.request;
    next.keep.clear();
    edit.after.request = std::make_shared<const Request>(std::move(next));
    return edit;
}

Edit edit_by(const PlanAgain&, const PlanDocument& before)
{
    return ask_once_more(in_words("Plan again", "Planificar otra vez"), before, *before.request);
}

}
