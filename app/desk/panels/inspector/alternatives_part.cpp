#include "app/desk/panels/inspector/alternatives_part.h"

#include "app/desk/document/edit_plan.h"
#include "app/desk/panels/inspector/reason_lines.h"
#include "app/desk/panels/other_plan.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

using Plans = std::vector<Alternative>;

void draw_heads(Ui& ui, const Plans& plans)
{
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    for (const Alternative& plan : plans) {
        ImGui::TableNextColumn();
        bold(ui, plan.name);
    }
}

void draw_numbers(Ui& ui, const Plans& plans)
{
    for (const AimRow& row : aim_rows()) {
        ImGui::TableNextRow();
        ImGui::TableNextColumn();
        plain(ui, ui.say(row.key));
        for (const Alternative& plan : plans) {
            ImGui::TableNextColumn();
            const long value = row.value(plan.aims);
            const bool differs = value != row.value(plans.front().aims);
            differs ? bold(ui, std::to_string(value)) : plain(ui, std::to_string(value));
        }
    }
}

void draw_table(Ui& ui, const Plans& plans)
{
    if (!ImGui::BeginTable("aims", static_cast<int>(plans.size()) + 1, ImGuiTableFlags_BordersInnerH)) return;
    ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch);
    for (const Alternative& plan : plans)
        ImGui::TableSetupColumn(plan.name.c_str(), ImGuiTableColumnFlags_WidthFixed, ui.px(46));
    draw_heads(ui, plans);
    draw_numbers(ui, plans);
    ImGui::EndTable();
}

void draw_plan(Ui& ui, const Scene& scene, const Alternative& plan, Outbox& outbox)
{
    ImGui::Spacing();
    const std::string made_for = ui.say("emphasis." + std::string(word_of(plan.emphasis)));
    bold(ui, plan.name + "  " + made_for);
    plain(ui, plan.trade_off.empty() ? ui.say("inspector.first_plan") : ui.say(plan.trade_off));
    if (is_at_hand(scene, plan)) return small_words(ui, ui.say("inspector.this_plan"));
    if (button(ui, "use " + plan.name, ui.say("inspector.use_plan", {{"name", plan.name}})))
        use_plan(scene, plan, outbox);
}

}

void draw_alternatives(Ui& ui, const Scene& scene, Outbox& outbox)
{
    if (scene.document.is_empty()) return plain(ui, ui.say("inspector.no_plan_yet"));
    if (!takes_other_plans(scene.document)) return plain(ui, ui.say("compare.no_others_for_a_revision"));
    const Plans* plans = answered<Plans>(ui, scene, AlternativesQuestion{}, outbox);
    if (!plans) return;
    if (plans->size() < 2) plain(ui, ui.say("inspector.no_alternative"));
    draw_table(ui, *plans);
    for (const Alternative& plan : *plans) draw_plan(ui, scene, plan, outbox);
}

}
