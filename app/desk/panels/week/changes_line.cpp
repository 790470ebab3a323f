#include "app/desk/panels/week/changes_line.h"

#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

constexpr const char* list_name = "all changes";

void renew(WeekFrame& frame)
{
    ChangesTold& told = frame.state.changes;
    const auto& now = frame.document().changes;
    if (told.of == now) return;
    told = {now, {}, false};
    if (now) told.sentences = words_of_changes(*now, *frame.document().request);
}

std::string line_of(const WeekFrame& frame)
{
    const ChangesTold& told = frame.state.changes;
    std::string line = frame.ui.counted("week.changes", static_cast<int>(told.sentences.size())) + " ";
    for (std::size_t at = 0; at < told.sentences.size(); ++at)
        line += (at == 0 ? "" : "; ") + frame.ui.say(told.sentences[at]);
    return line;
}

void draw_all(WeekFrame& frame)
{
    Ui& ui = frame.ui;
    ImGui::SetNextWindowSizeConstraints({ui.px(320), 0}, {ui.px(560), ui.px(420)});
    if (!begin_popup(ui, list_name)) return;
    bold(ui, ui.counted("week.changes", static_cast<int>(frame.state.changes.sentences.size())));
    ImGui::PushTextWrapPos(ui.px(540));
    for (const Translations& sentence : frame.state.changes.sentences)
        ImGui::TextUnformatted(("\u2022 " + ui.say(sentence)).c_str());
    ImGui::PopTextWrapPos();
    if (button(ui, "changes close", ui.say("week.close"))) {
        ImGui::CloseCurrentPopup();
        focus_on(ui.focus, ui.named("changes all"));
    }
    end_popup(ui);
}

float width_of_button(const std::string& label)
{
    return ImGui::CalcTextSize(label.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
}

}

void draw_changes_line(WeekFrame& frame)
{
    renew(frame);
    if (frame.state.changes.sentences.empty()) return;
    Ui& ui = frame.ui;
    const std::string all = ui.say("week.show_all"), undo = ui.say("week.undo");
    const float buttons = width_of_button(all) + width_of_button(undo) + ui.px(20);
    const float left = ImGui::GetCursorPosX(), room = ImGui::GetContentRegionAvail().x;
    ImGui::AlignTextToFramePadding();
    fitted(ui, line_of(frame), room - buttons);
    ImGui::SameLine(left + room - buttons + ui.px(10));
    if (button(ui, "changes all", all, ButtonLook::quiet)) ImGui::OpenPopup(list_name);
    draw_all(frame);
    ImGui::SameLine(0, ui.px(4));
    if (button(ui, "changes undo", undo, ButtonLook::quiet)) frame.outbox.ask(Undo{});
}

}
