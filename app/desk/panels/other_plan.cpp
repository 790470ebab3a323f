#include "app/desk/panels/other_plan.h"

#include "app/desk/document/edit.h"

namespace pacewise {

const std::array<AimRow, 7>& aim_rows()
{
    static const std::array<AimRow, 7> rows{{
        {"compare.needs_missed", [](const PlanAims& aims) -> long { return aims.needs_missed; }},
        {"compare.minutes_short", [](const PlanAims& aims) -> long { return aims.minutes_short; }},
        {"compare.days", [](const PlanAims& aims) -> long { return aims.days; }},
        {"compare.minutes_a_week", [](const PlanAims& aims) -> long { return aims.minutes_a_week; }},
        {"compare.exercises", [](const PlanAims& aims) -> long { return aims.exercises; }},
        {"compare.new_exercises", [](const PlanAims& aims) -> long { return aims.new_exercises; }},
        {"compare.points", [](const PlanAims& aims) -> long { return aims.points; }},
    }};
    return rows;
}

bool is_at_hand(const Scene& scene, const Alternative& plan)
{
    return scene.document.plan && scene.document.plan->phases == plan.plan.phases;
}

void use_plan(const Scene& scene, const Alternative& plan, Outbox& outbox)
{
    Request request = *scene.document.request;
    request.emphasis = plan.emphasis;
    outbox.edit(UsePlan{std::make_shared<const Request>(std::move(request)),
                        std::make_shared<const Plan>(plan.plan),
                        in_words("Use plan " + plan.name, "Usar el plan " + plan.name)});
}

}
