#include "app/desk/panels/patient/margins_part.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/row.h"
#include "engine/base/file.h"
#include "engine/wording/margin_words.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::size_t shown_rules = 5;
constexpr int near_limit = 90;  // percent

/// Units and body parts are told in the words of the therapist's copy.
std::optional<Wording> words_of_the_copy(const Ui& ui, const Scene& scene)
{
    try {
        Read<Wording> read = load_wording(scene.library.home.assets(), ui.words().language());
        return std::move(read.value);
    } catch (const DiskTrouble&) {
        return {};
    }
}

NoticeKind kind_of(int percent)
{
    // At the limit is still kept: nothing here is an error.
    return percent >= near_limit ? NoticeKind::warning : NoticeKind::good;
}

std::string word_for(const Ui& ui, int percent)
{
    if (percent >= 100) return ui.say("patient.at_limit");
    return ui.say(percent >= near_limit ? "patient.near_limit" : "patient.room_left");
}

void draw_rule(Ui& ui, const TightRule& tight)
{
    plain(ui, tight.rule);
    meter(ui, std::min(tight.percent, 100) / 100.0, kind_of(tight.percent), ui.px(110),
          std::to_string(tight.percent) + " %, " + word_for(ui, tight.percent));
    small_words(ui, tight.used + ": " + tight.place);
    ImGui::Spacing();
}

}

std::vector<TightRule> tight_rules(const Ui& ui, const Scene& scene)
{
    std::vector<TightRule> rules;
    if (!scene.facts) return rules;
    const auto say = words_of_the_copy(ui, scene);
    if (!say) return rules;
    const TherapistNotes& notes = scene.facts->notes;
    for (const Margin& margin : notes.margins) {
        const auto sentence = notes.rules.find(margin.rule);
        rules.push_back({sentence == notes.rules.end() ? margin.rule.text : ui.say(sentence->second),
                         used_words(*say, margin), place_words(*say, margin, scene.facts->plan->start),
                         percent_of(margin)});
    }
    std::stable_sort(rules.begin(), rules.end(),
                     [](const TightRule& a, const TightRule& b) { return a.percent > b.percent; });
    return rules;
}

void draw_margins_of_patient(Ui& ui, const Scene& scene, PatientPanelState& state, Outbox& outbox)
{
    ImGui::Spacing();
    heading(ui, ui.say("patient.tight_rules"));
    if (state.tight.empty()) {
        small_words(ui, ui.say(scene.document.plan ? "patient.working_out" : "patient.no_plan_yet"));
        return;
    }
    for (std::size_t at = 0; at < std::min(shown_rules, state.tight.size()); ++at)
        draw_rule(ui, state.tight[at]);
    if (!button(ui, "all rules", ui.say("patient.all_rules"))) return;
    Selection next = scene.selection;
    next.tab = BottomTab::problems;
    outbox.ask(Select{next});
}

}
