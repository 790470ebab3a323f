#include "app/desk/panels/week/no_plan_notice.h"

#include "app/desk/panels/about_words.h"
#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

/// Nobody has to look any longer.
bool is_certain(const NoPlanFound& none) { return none.why.proven || !none.wishes.empty(); }

std::string headline_of(const Ui& ui, const NoPlanFound& none)
{
    if (none.cancelled) return ui.say("week.stopped");
    const bool together = none.why.clash.size() + none.wishes.size() > 1;
    if (is_certain(none)) return ui.say(together ? "week.clash" : "week.clash_one");
    return ui.say(none.why.clash.empty() ? "week.none_found" : "week.not_found");
}

std::string words_of(const Ui& ui, const Scene& scene, const NoPlanFound& none)
{
    std::string text = headline_of(ui, none);
    for (const Said& wish : none.wishes) text += "\n\u2022 " + ui.tell(wish);
    for (const Reason& reason : none.why.clash) {
        text += "\n\u2022 " + ui.say(reason.says);
        const std::string about = about_words(ui, scene, reason.about);
        if (!about.empty()) text += " (" + about + ")";
    }
    return text;
}

bool wide_button(Ui& ui, const std::string& name, const std::string& label, ButtonLook look)
{
    const float room = ImGui::GetContentRegionAvail().x - 2 * ImGui::GetStyle().FramePadding.x;
    const std::string shown = fitted_text(label, room);
    const bool pressed = button(ui, name, shown, look);
    if (shown != label && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", label.c_str());
    return pressed;
}

void draw_repairs(WeekFrame& frame)
{
    Ui& ui = frame.ui;
    const auto* repairs = frame.scene.answers.find<std::vector<Repair>>(RepairsQuestion{});
    if (!repairs) {
        frame.outbox.ask(AskAbout{RepairsQuestion{}});
        return faint(ui, ui.say("week.looking_for_repairs"));
    }
    if (repairs->empty()) return plain(ui, ui.say("week.no_repair"));
    bold(ui, ui.say("week.would_help"));
    int number = 0;
    for (const Repair& repair : *repairs)
        if (wide_button(ui, "repair " + std::to_string(++number), ui.say(repair.words), ButtonLook::plain))
            frame.outbox.edit(ApplyRepair{repair.changes, repair.words});
}

}

void draw_no_plan(WeekFrame& frame)
{
    Ui& ui = frame.ui;
    const NoPlanFound& none = *frame.document().none;
    notice(ui, is_certain(none) ? NoticeKind::danger : NoticeKind::warning, words_of(ui, frame.scene, none));
    if (!none.cancelled) draw_repairs(frame);
    const Translations* last = frame.scene.history.undo_words();
    if (last && wide_button(ui, "no plan undo", ui.say("week.undo_step", {{"step", ui.say(*last)}}),
                            ButtonLook::main))
        frame.outbox.ask(Undo{});
}

}
