#include "app/desk/panels/problems/rules_part.h"

#include "app/desk/widgets/button.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

/// A rule with everything that is said of it.
struct ToldRule {
    RuleId rule;
    std::string words, sources;
};

class RuleList {
public:
    RuleList(Ui& ui, const Scene& scene, ProblemsPanelState& state, Outbox& outbox)
        : ui_(ui), scene_(scene), state_(state), outbox_(outbox)
    {
    }

    void set_aside() const
    {
        const auto& overrides = scene_.document.request->overrides;
        if (overrides.empty()) return;
        heading(ui_, ui_.say("problems.rules_set_aside"));
        for (const Override& each : overrides) set_aside(each);
    }
    void applied() const
    {
        if (!scene_.request_facts) return;
        heading(ui_, ui_.say("problems.precautions"));
        for (const RuleId& rule : scene_.request_facts->screening.applied) {
            const ToldRule told{rule, precaution_words(rule), precaution_sources(rule)};
            if (!line(told)) continue;
            const Scope scope(ui_, rule.text);
            if (button(ui_, "set aside", ui_.say("problems.set_aside")))
                outbox_.ask(ShowDialog{DialogKind::set_aside, rule.text});
            show_what_opened(state_);
        }
    }
    void musts() const
    {
        if (!scene_.facts) return;
        heading(ui_, ui_.say("problems.musts"));
        const TherapistNotes& notes = scene_.facts->notes;
        for (const RuleSource& must : notes.musts)
            line({must.rule, words_of(must.rule), sources(must.sources)});
    }
    void wishes() const
    {
        if (!scene_.facts) return;
        heading(ui_, ui_.say("problems.shoulds"));
        for (const auto& [rule, words] : scene_.facts->notes.rules)
            if (scene_.document.request->settings.weights.contains(rule.text))
                line({rule, ui_.say(words),
                      ui_.say("problems.weight",
                              {{"points",
                                std::to_string(scene_.document.request->settings.weight(rule.text))}})});
    }

private:
    /// Whether it is the one that was pressed.
    bool line(const ToldRule& told) const
    {
        if (!passes(state_.filter, {told.rule.text, told.words, told.sources})) return false;
        const bool chosen = state_.chosen == told.rule.text;
        if (list_row(ui_, told.rule.text, {{}, {}, told.words, told.rule.text + told.sources, chosen}))
            choose(state_, told.rule.text);
        return chosen;
    }
    void set_aside(const Override& each) const
    {
        const std::string why =
            ui_.say("problems.set_aside_by",
                    {{"name", each.by}, {"date", date_text(each.on)}, {"reason", each.reason}});
        const std::string words = precaution_words(each.rule);
        if (!passes(state_.filter, {each.rule.text, words, why})) return;
        const Scope scope(ui_, each.rule.text);
        list_row(ui_, "set aside",
                 {NoticeKind::warning, ui_.say("problems.is_set_aside"), words, why, false});
        if (button(ui_, "take back", ui_.say("problems.take_back")))
            outbox_.edit(TakeBackSetAside{each.rule});
    }
    const Precaution* precaution(const RuleId& rule) const
    {
        const auto& rows = *scene_.document.request->precautions;
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Precaution& row) { return row.id == rule; });
        return found == rows.end() ? nullptr : &*found;
    }
    std::string precaution_words(const RuleId& rule) const
    {
        const Precaution* row = precaution(rule);
        return row ? ui_.say(row->says) : words_of(rule);
    }
    std::string precaution_sources(const RuleId& rule) const
    {
        const Precaution* row = precaution(rule);
        return row ? sources(row->source) : std::string();
    }
    std::string words_of(const RuleId& rule) const
    {
        if (!scene_.facts) return rule.text;
        const auto found = scene_.facts->notes.rules.find(rule);
        return found == scene_.facts->notes.rules.end() ? rule.text : ui_.say(found->second);
    }
    std::string sources(const std::vector<std::string>& names) const
    {
        return names.empty() ? std::string()
                             : ". " + ui_.say("problems.sources", {{"sources", joined(names, ", ")}});
    }

    Ui& ui_;
    const Scene& scene_;
    ProblemsPanelState& state_;
    Outbox& outbox_;
};

}

void draw_rules(Ui& ui, const Scene& scene, ProblemsPanelState& state, Outbox& outbox)
{
    const Scope scope(ui, "Rules");
    if (scene.document.is_empty()) return plain(ui, ui.say("problems.rules_need_patient"));
    const RuleList rules(ui, scene, state, outbox);
    rules.set_aside();
    rules.applied();
    rules.musts();
    rules.wishes();
}

}
