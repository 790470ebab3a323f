#include "app/desk/panels/compare/other_plans.h"

#include "app/desk/document/edit_plan.h"
#include "app/desk/panels/other_plan.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

void draw_column(Ui& ui, const Scene& scene, const Alternative& plan, Outbox& outbox)
{
    heading(ui, ui.say("compare.plan_named", {{"name", plan.name}}) + ": " +
                    ui.say("emphasis." + std::string(word_of(plan.emphasis))));
    plain(ui, plan.trade_off.empty() ? ui.say("compare.measure") : ui.say(plan.trade_off));
    for (const AimRow& row : aim_rows())
        small_words(ui, ui.say(row.key) + ": " + std::to_string(row.value(plan.aims)));
    if (is_at_hand(scene, plan)) return small_words(ui, ui.say("inspector.this_plan"));
    if (button(ui, "Use " + plan.name, ui.say("compare.use_this"), ButtonLook::main))
        use_plan(scene, plan, outbox);
}

}

void draw_other_plans(Ui& ui, const Scene& scene, Outbox& outbox)
{
    if (!takes_other_plans(scene.document)) return plain(ui, ui.say("compare.no_others_for_a_revision"));
    if (!scene.document.is_answered()) return plain(ui, ui.say("compare.waits_for_plan"));
    const auto* plans = scene.answers.find<std::vector<Alternative>>(AlternativesQuestion{});
    if (!plans) {
        outbox.ask(AskAbout{AlternativesQuestion{}});
        return faint(ui, ui.say("compare.making_others"));
    }
    if (plans->size() < 2) notice(ui, NoticeKind::note, ui.say("compare.only_one"));
    if (plans->empty() ||
        !ImGui::BeginTable("plans", static_cast<int>(plans->size()),
                           ImGuiTableFlags_SizingStretchSame | ImGuiTableFlags_BordersInnerV))
        return;
    ImGui::TableNextRow();
    for (const Alternative& plan : *plans) {
        ImGui::TableNextColumn();
        ImGui::Dummy({0, 0});  // else ImGui lowers all columns but the first by the padding of its button
        draw_column(ui, scene, plan, outbox);
    }
    ImGui::EndTable();
}

}
