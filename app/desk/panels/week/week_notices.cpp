#include "app/desk/panels/week/week_notices.h"

#include "app/desk/panels/week/changes_line.h"
#include "app/desk/panels/week/no_plan_notice.h"
#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/words.h"
#include "engine/wording/date_words.h"

namespace pacewise {

namespace {

constexpr double quiet_seconds = 0.3;  // a plan is usually there before anybody reads that one is looked for

void draw_planning(WeekFrame& frame)
{
    double& since = frame.state.planning_since;
    if (!frame.scene.planning) {
        since = -1;
        return;
    }
    Ui& ui = frame.ui;
    if (since < 0) since = ui.now;
    ui.moving = true;
    if (ui.now - since < quiet_seconds) return;
    ImGui::AlignTextToFramePadding();
    faint(ui, ui.say("week.planning"));
    ImGui::SameLine();
    if (button(ui, "stop", ui.say("week.stop"))) frame.outbox.ask(StopPlanning{});
}

void draw_late_answer(WeekFrame& frame)
{
    if (!frame.scene.late_answer) return;
    Ui& ui = frame.ui;
    ImGui::AlignTextToFramePadding();
    plain(ui, ui.say("week.late"));
    if (button(ui, "use late", ui.say("week.use_late"), ButtonLook::main)) frame.outbox.ask(UseLateAnswer{});
    ImGui::SameLine();
    if (button(ui, "drop late", ui.say("week.drop_late"))) frame.outbox.ask(DropLateAnswer{});
}

std::string approval_words(const Ui& ui, std::string_view key, const Plan& plan)
{
    const std::string date = plan.approved_on ? date_and_year(ui.words(), *plan.approved_on) : "";
    return ui.say(key, {{"version", std::to_string(plan.version)},
                        {"by", plan.approved_by},
                        {"date", date},
                        {"next", std::to_string(plan.version + 1)}});
}

/// A version that patients hold in their hands, and the draft that follows it.
void draw_version(const WeekFrame& frame)
{
    Ui& ui = frame.ui;
    const PlanDocument& document = frame.document();
    if (document.plan && !document.plan->is_draft())
        return notice(ui, NoticeKind::good, approval_words(ui, "week.approved", *document.plan));
    if (document.approved)
        notice(ui, NoticeKind::note, approval_words(ui, "week.revising", document.approved->plan));
}

void draw_own_notice(const WeekFrame& frame)
{
    if (!frame.state.notice.empty()) notice(frame.ui, NoticeKind::warning, frame.state.notice);
}

}

void draw_week_notices(WeekFrame& frame)
{
    draw_version(frame);
    draw_planning(frame);
    draw_late_answer(frame);
    if (frame.document().none)
        draw_no_plan(frame);
    else if (frame.document().is_answered())
        draw_changes_line(frame);
    draw_own_notice(frame);
}

}
