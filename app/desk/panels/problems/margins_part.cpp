#include "app/desk/panels/problems/margins_part.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int at_the_limit = 100, near_the_limit = 90;  // percent

NoticeKind kind_of_margin(int percent)
{
    if (percent >= at_the_limit) return NoticeKind::danger;
    return percent >= near_the_limit ? NoticeKind::warning : NoticeKind::good;
}

/// The bar is told in a word, too.
std::string word_of_margin(const Ui& ui, int percent)
{
    if (percent >= at_the_limit) return ui.say("problems.at_limit");
    return ui.say(percent >= near_the_limit ? "problems.near_limit" : "problems.room_left");
}

std::string rule_text(const Ui& ui, const Scene& scene, const RuleId& rule)
{
    const auto found = scene.facts->notes.rules.find(rule);
    return found == scene.facts->notes.rules.end() ? rule.text : ui.say(found->second);
}

AboutWhat about_of(const Scene& scene, Date date)
{
    const auto days = (date - scene.document.plan->start).count();
    return {{}, weekday_of(date), days < 0 ? 0 : static_cast<int>(days) / 7 + 1, {}};
}

void draw_margin(Ui& ui, const Scene& scene, ProblemsPanelState& state, const TightPlace& tight,
                 Outbox& outbox)
{
    const std::string rule = rule_text(ui, scene, tight.rule);
    if (!passes(state.filter, {tight.rule.text, rule, tight.place, tight.used})) return;
    const std::string percent = std::to_string(tight.percent) + " %, " + word_of_margin(ui, tight.percent);
    meter(ui, tight.percent / 100.0, kind_of_margin(tight.percent), ui.px(120), percent);
    const ListRow row{{}, {}, tight.used + ": " + tight.place, rule, state.chosen == tight.rule.text};
    if (list_row(ui, tight.rule.text, row)) {
        state.chosen = tight.rule.text;
        outbox.ask(Select{looking_at(scene, about_of(scene, tight.date))});
    }
    ImGui::Spacing();
}

}

void draw_margins(Ui& ui, const Scene& scene, ProblemsPanelState& state, Outbox& outbox)
{
    const Scope scope(ui, "Margins");
    if (!scene.document.plan) return plain(ui, ui.say("problems.margins_need_plan"));
    if (!state.second || !scene.facts || state.facts != scene.facts)
        return faint(ui, ui.say("problems.looking"));
    small_words(ui, ui.say("problems.margins_note"));
    for (const TightPlace& tight : state.second->margins) draw_margin(ui, scene, state, tight, outbox);
}

}
