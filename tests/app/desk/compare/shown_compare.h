// The comparison as a therapist sees it, and another plan to compare with.
#pragma once

#include "app/desk/panels/compare/compare_panel.h"
#include "tests/app/desk/support/shown_panel.h"

#include <algorithm>

namespace pacewise {

struct ShownCompare : ShownPanel<ComparePanelState> {
    explicit ShownCompare(const ExamplePlan& example, ImVec2 window = {1300, 700},
                          const std::string& language = "en")
        : ShownPanel("Compare", draw_compare, DeskScene(example), window, language)
    {
    }
    explicit ShownCompare(ImVec2 window) : ShownPanel("Compare", draw_compare, DeskScene(), window) {}

    void until_compared()
    {
        await(robot, [this] { return !state.job.running(); });
    }
};

/// Anna's plan with its first session on another day and without its second item.
inline Plan changed_plan()
{
    Plan plan = *example_plan("anna").document.plan;
    auto& sessions = plan.phases[0].sessions;
    sessions[0].day = Weekday::sun;
    sessions[1].items.pop_back();
    return plan;
}

/// The document, and after one edit the same with another plan.
inline void edit_the_plan(DeskScene& desk)
{
    PlanDocument next = desk.history.now();
    next.plan = std::make_shared<const Plan>(changed_plan());
    desk.history.commit(in_words("Move a session", "Mover una sesión"), next);
}

inline bool has_kind(const Compared& compared, ChangeKind kind)
{
    return std::any_of(compared.changes.begin(), compared.changes.end(),
                       [&](const Revised& change) { return change.kind == kind; });
}

}
