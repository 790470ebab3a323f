#include "app/desk/panels/problems/problems_panel.h"

#include "app/desk/panels/problems/margins_part.h"
#include "app/desk/panels/problems/rules_part.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/flow.h"
#include "engine/base/text.h"

#include <algorithm>
#include <exception>

namespace pacewise {

namespace {

SecondLook looked(const std::shared_ptr<const PlanFacts>& facts, const std::filesystem::path& assets,
                  const std::string& language)
{
    try {
        return second_look(*facts, assets, language);
    } catch (const std::exception&) {
        return {};  // words that cannot be read are told where the desk starts
    }
}

/// One second look at a time; another plan waits for the end of the one before.
void follow_plan(Ui& ui, const Scene& scene, ProblemsPanelState& state)
{
    if (auto done = state.job.take()) state.second = std::make_shared<const SecondLook>(std::move(*done));
    if (state.job.running()) ui.moving = true;
    const std::string& language = ui.words().language();
    if (state.job.running() || (state.facts == scene.facts && state.language == language)) return;
    state.facts = scene.facts;
    state.language = language;
    state.second = nullptr;
    if (!scene.facts) return;
    state.job.start([facts = scene.facts, assets = scene.library.home.assets(), language](const StopSign&) {
        return looked(facts, assets, language);
    });
    ui.moving = true;
}

void follow_list(const Ui& ui, const Scene& scene, ProblemsPanelState& state)
{
    const PlanReply* repairs = scene.answers.find(RepairsQuestion{});
    const Snapshot now = scene.history.snapshot();
    if (state.document == now && state.request_facts == scene.request_facts &&
        state.listed_second == state.second && state.repairs == repairs &&
        state.desk_problems == scene.problems.size() && state.list_language == ui.words().language())
        return;
    state.document = now;
    state.request_facts = scene.request_facts;
    state.listed_second = state.second;
    state.repairs = repairs;
    state.desk_problems = scene.problems.size();
    state.list_language = ui.words().language();
    state.list = to_look_at(ui, scene, state.second.get());
}

void ask_for_repairs(const Scene& scene, Outbox& outbox)
{
    const auto& none = scene.document.none;
    if (none && !none->cancelled && !scene.answers.find(RepairsQuestion{}))
        outbox.ask(AskAbout{RepairsQuestion{}});
}

void draw_ways_out(Ui& ui, const ToLookAt& entry, Outbox& outbox)
{
    const Scope scope(ui, entry.name);
    ImGui::Indent(ui.px(10));
    for (std::size_t at = 0; at < entry.ways_out.size(); ++at) {
        const WayOut& way = entry.ways_out[at];
        if (at > 0) flow(ui, button_width(ui, way.label));
        if (button(ui, way.name, way.label)) outbox.ask(way.message);
    }
    ImGui::Unindent(ui.px(10));
}

void draw_entry(Ui& ui, const Scene& scene, ProblemsPanelState& state, const ToLookAt& entry, Outbox& outbox)
{
    const bool chosen = state.chosen == entry.name;
    if (list_row(ui, entry.name, {entry.kind, entry.sign, entry.words, entry.below, chosen})) {
        choose(state, entry.name);
        outbox.ask(Select{looking_at(scene, entry.about)});
    }
    // What makes a plan possible is offered at once, other ways out where one looks.
    if (chosen || entry.kind == NoticeKind::good) draw_ways_out(ui, entry, outbox);
    if (chosen) show_what_opened(state);
}

void draw_list(Ui& ui, const Scene& scene, ProblemsPanelState& state, Outbox& outbox)
{
    const Scope scope(ui, "Look");
    int shown = 0;
    for (const ToLookAt& entry : state.list) {
        if (!passes(state.filter, {entry.sign, entry.words, entry.below})) continue;
        draw_entry(ui, scene, state, entry, outbox);
        ++shown;
    }
    if (shown == 0) notice(ui, NoticeKind::good, ui.say("problems.none"));
}

void draw_head(Ui& ui, ProblemsPanelState& state)
{
    const std::string look = ui.say("problems.look") + " (" + std::to_string(state.list.size()) + ")";
    state.part = static_cast<ProblemsPart>(tabs(ui, "Part",
                                                {look, ui.say("problems.margins"), ui.say("problems.rules")},
                                                {"look", "margins", "rules"}, static_cast<int>(state.part)));
    if (ImGui::GetContentRegionAvail().x > ui.px(560)) ImGui::SameLine(0, ui.px(16));
    search_field(ui, "Filter", ui.say("problems.filter"), state.filter);
    ImGui::Spacing();
}

}

void choose(ProblemsPanelState& state, const std::string& name)
{
    state.chosen = name;
    state.was_chosen_now = true;
}

void show_what_opened(ProblemsPanelState& state)
{
    if (!std::exchange(state.was_chosen_now, false)) return;
    const float hidden = ImGui::GetItemRectMax().y - (ImGui::GetWindowPos().y + ImGui::GetWindowHeight());
    if (hidden > 0) ImGui::SetScrollY(ImGui::GetScrollY() + hidden + ImGui::GetStyle().ItemSpacing.y);
}

bool passes(const std::string& filter, std::initializer_list<std::string_view> texts)
{
    if (filter.empty()) return true;
    const std::string wanted = lower_case(filter);
    return std::any_of(texts.begin(), texts.end(), [&](std::string_view text) {
        return lower_case(text).find(wanted) != std::string::npos;
    });
}

void draw_problems(Ui& ui, const Scene& scene, ProblemsPanelState& state, Outbox& outbox)
{
    follow_plan(ui, scene, state);
    follow_list(ui, scene, state);
    ask_for_repairs(scene, outbox);
    draw_head(ui, state);
    ImGui::BeginChild("list");
    switch (state.part) {
    case ProblemsPart::look: draw_list(ui, scene, state, outbox); break;
    case ProblemsPart::margins: draw_margins(ui, scene, state, outbox); break;
    case ProblemsPart::rules: draw_rules(ui, scene, state, outbox); break;
    }
    ImGui::EndChild();
}

}
