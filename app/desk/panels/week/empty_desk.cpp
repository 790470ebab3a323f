#include "app/desk/panels/week/empty_desk.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

void draw_recent(Ui& ui, const Scene& scene, Outbox& outbox)
{
    if (scene.preferences.recent.empty()) return;
    ImGui::Spacing();
    heading(ui, ui.say("week.recent"));
    int number = 0;
    for (const std::filesystem::path& file : scene.preferences.recent) {
        const float room = ImGui::GetContentRegionAvail().x - 2 * ImGui::GetStyle().FramePadding.x;
        const std::string label = fitted_text(file.filename().string(), room);
        if (button(ui, "recent " + std::to_string(++number), label, ButtonLook::quiet))
            outbox.ask(OpenPlan{file});
        if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", file.string().c_str());
    }
}

}

void draw_empty_desk(Ui& ui, const Scene& scene, Outbox& outbox)
{
    const float width = std::min(ImGui::GetContentRegionAvail().x, ui.px(560));
    const float side = (ImGui::GetContentRegionAvail().x - width) / 2;
    ImGui::Dummy({0, ui.px(40)});
    ImGui::Indent(std::max(side, 1.f));
    ImGui::BeginGroup();
    title(ui, ui.say("week.welcome"));
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + width);
    ImGui::TextUnformatted(ui.say("week.welcome_more").c_str());
    ImGui::PopTextWrapPos();
    ImGui::Spacing();
    if (icon_button(ui, "new patient", icon::person, ui.say("week.new_patient"), ButtonLook::main))
        outbox.ask(ShowDialog{DialogKind::new_patient});
    ImGui::SameLine();
    if (icon_button(ui, "open", icon::open, ui.say("week.open"))) outbox.ask(OpenPlan{});
    draw_recent(ui, scene, outbox);
    ImGui::EndGroup();
    ImGui::Unindent(std::max(side, 1.f));
}

}
