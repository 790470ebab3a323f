#include "app/desk/panels/protocol/impact.h"

#include "app/desk/widgets/row.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string minutes_at(const std::vector<int>& minutes, int week)
{
    return week <= static_cast<int>(minutes.size())
               ? std::to_string(minutes[static_cast<std::size_t>(week - 1)])
               : "\u2013";
}

void draw_row(Ui& ui, int week, const std::vector<int>& before, const std::vector<int>& now, int most)
{
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    faint(ui, std::to_string(week));
    ImGui::TableNextColumn();
    plain(ui, minutes_at(before, week));
    ImGui::TableNextColumn();
    const int minutes = week <= static_cast<int>(now.size()) ? now[static_cast<std::size_t>(week - 1)] : 0;
    meter(ui, most > 0 ? static_cast<double>(minutes) / most : 0, NoticeKind::note, ui.px(90),
          minutes_at(now, week));
}

void draw_table(Ui& ui, const std::vector<int>& before, const std::vector<int>& now)
{
    if (!ImGui::BeginTable("impact", 3, ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_SizingFixedFit))
        return;
    ImGui::TableNextRow();
    for (const char* key : {"protocol.week", "protocol.before", "protocol.now"}) {
        ImGui::TableNextColumn();
        faint(ui, ui.say(key));
    }
    int most = 0;
    for (const std::vector<int>* each : {&before, &now})
        for (const int minutes : *each) most = std::max(most, minutes);
    const int weeks = static_cast<int>(std::max(before.size(), now.size()));
    for (int week = 1; week <= weeks; ++week) draw_row(ui, week, before, now, most);
    ImGui::EndTable();
}

}

std::vector<int> minutes_by_week(const Plan& plan)
{
    std::vector<int> minutes;
    for (int week = 1; week <= plan.weeks; ++week) {
        const PlannedPhase& phase = plan.phases[static_cast<std::size_t>(plan.phase_of(week))];
        int sum = 0;
        for (const PlannedSession& session : phase.sessions) sum += minutes_of(session, week);
        minutes.push_back(sum);
    }
    return minutes;
}

void draw_impact(Ui& ui, const Scene& scene, const ProtocolPanelState& state)
{
    heading(ui, ui.say("protocol.impact"));
    if (scene.document.none) return notice(ui, NoticeKind::warning, ui.say("protocol.no_plan"));
    if (!scene.document.is_answered()) return faint(ui, ui.say("protocol.waits_for_plan"));
    const Plan& now = *scene.document.plan;
    const std::vector<int> minutes = minutes_by_week(now);
    draw_table(ui, state.plan_before ? minutes_by_week(*state.plan_before) : minutes, minutes);
}

}
