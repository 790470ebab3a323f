#include "app/desk/panels/inspector/reason_lines.h"

#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/wording/date_words.h"

#include <cstdlib>

namespace pacewise {

std::string price_words(const Ui& ui, long points)
{
    if (points == 0) return ui.say("inspector.same_points");
    const std::string words = ui.counted("inspector.points", static_cast<int>(std::labs(points)));
    return (points > 0 ? "+" : "\u2212") + words;
}

std::string price_or_rule(const Ui& ui, const Change& change)
{
    return change.broken.empty() ? price_words(ui, change.points) : ui.say(change.broken.front().says);
}

std::string day_name(const Ui& ui, Weekday day) { return weekday_words(ui.words(), day); }

std::string place_line(const Ui& ui, int phase, Weekday day, ClockTime at)
{
    return ui.say("inspector.place", {{"phase", std::to_string(phase + 1)},
                                      {"day", weekday_words_inside(ui.words(), day)},
                                      {"time", clock_text(at)}});
}

namespace {

/// "B44: preferred"
std::string rule_words(const Ui& ui, const Reason& reason)
{
    if (reason.about.empty()) return reason.rule.text;
    const std::string key = "reason_about." + reason.about;
    return reason.rule.text + ": " + (ui.words().has(key) ? ui.say(key) : reason.about);
}

}

void draw_reasons(Ui& ui, const std::vector<Reason>& reasons, bool against)
{
    const char* sign = against ? icon::ban : icon::done;
    for (const Reason& reason : reasons) {
        const std::string says = ui.say(reason.says);
        plain(ui, ui.fonts.icons ? std::string(sign) + "  " + says : "- " + says);
        ImGui::SetCursorPosY(ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y);
        small_words(ui, rule_words(ui, reason));
    }
}

void draw_waiting(Ui& ui) { small_words(ui, ui.say("inspector.working_it_out")); }

}
