#include "app/desk/panels/compare/other_plans.h"

#include "app/desk/document/edit_plan.h"
#include "app/desk/panels/compare/aims_table.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

Translations used_words(const Alternative& plan)
{
    return in_words("Use plan " + plan.name, "Usar el plan " + plan.name);
}

void use(const Scene& scene, const Alternative& chosen, Outbox& outbox)
{
    Request request = *scene.document.request;
    request.emphasis = chosen.emphasis;
    outbox.edit(UsePlan{std::make_shared<const Request>(std::move(request)),
                        std::make_shared<const Plan>(chosen.plan), used_words(chosen)});
}

void draw_column(Ui& ui, const Scene& scene, const Alternative& plan, Outbox& outbox)
{
    heading(ui, ui.say("compare.plan_named", {{"name", plan.name}}) + ": " +
                    ui.say("emphasis." + std::string(word_of(plan.emphasis))));
    plain(ui, plan.trade_off.empty() ? ui.say("compare.measure") : ui.say(plan.trade_off));
    for (const AimRow& row : aim_rows())
        small_words(ui, ui.say(row.key) + ": " + std::to_string(row.value(plan.aims)));
    if (button(ui, "Use " + plan.name, ui.say("compare.use_this"), ButtonLook::main))
        use(scene, plan, outbox);
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
