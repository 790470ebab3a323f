#include "app/desk/panels/compare/compare_panel.h"

#include "app/desk/panels/compare/aims_table.h"
#include "app/desk/panels/compare/change_list.h"
#include "app/desk/panels/compare/other_plans.h"
#include "app/desk/panels/compare/two_weeks.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Option {
    CompareWith with;
    const char* key;
};

/// Only what is there to compare with.
std::vector<Option> options_of(const Scene& scene)
{
    std::vector<Option> options;
    if (scene.history.with_other_plan()) options.push_back({CompareWith::before_edit, "compare.before_edit"});
    if (!scene.file.empty()) options.push_back({CompareWith::saved, "compare.saved"});
    if (scene.document.approved) options.push_back({CompareWith::approved, "compare.approved"});
    options.push_back({CompareWith::file, "compare.file"});
    return options;
}

void choose_with(Ui& ui, const Scene& scene, ComparePanelState& state)
{
    const std::vector<Option> options = options_of(scene);
    auto now = std::find_if(options.begin(), options.end(),
                            [&](const Option& option) { return option.with == state.with; });
    if (now == options.end()) now = options.begin();
    state.with = now->with;
    std::vector<std::string> names;
    for (const Option& option : options) names.push_back(ui.say(option.key));
    const auto picked =
        choice(ui, "With", ui.say("compare.with"), names, static_cast<int>(now - options.begin()));
    if (picked) state.with = options[static_cast<std::size_t>(*picked)].with;
}

void choose_file(Ui& ui, const Scene& scene, ComparePanelState& state)
{
    if (state.with != CompareWith::file) return;
    const auto& recent = scene.preferences.recent;
    if (!recent.empty()) {
        std::vector<std::string> names;
        for (const std::filesystem::path& each : recent) names.push_back(each.filename().string());
        const auto at = std::find(recent.begin(), recent.end(), std::filesystem::path(state.file));
        const int chosen = at == recent.end() ? -1 : static_cast<int>(at - recent.begin());
        if (const auto picked = choice(ui, "Recent", ui.say("compare.recent"), names, chosen))
            state.file = recent[static_cast<std::size_t>(*picked)].string();
        ImGui::TableNextColumn();
    }
    if (const auto path = text_field(ui, "File", ui.say("compare.path"), state.file)) state.file = *path;
}

/// What there is to compare; without a plan before or a file there is nothing.
CompareGround ground_of(const Scene& scene, const ComparePanelState& state)
{
    CompareGround ground{nullptr, {}, scene.document.plan, scene.document.answered};
    switch (state.with) {
    case CompareWith::before_edit:
        if (const Snapshot before = scene.history.with_other_plan()) ground.before = before->plan;
        break;
    case CompareWith::saved: ground.file = scene.file; break;
    case CompareWith::approved:
        if (const auto& approved = scene.document.approved) {
            ground.before = std::shared_ptr<const Plan>(approved, &approved->plan);
            ground.from_week = approved->from_week;
        }
        break;
    case CompareWith::file: ground.file = state.file; break;
    }
    return ground;
}

bool same_ground(const CompareGround& a, const CompareGround& b)
{
    return a.before == b.before && a.file == b.file && a.now == b.now && a.from_week == b.from_week;
}

/// One comparison at a time.
void follow(Ui& ui, const Scene& scene, ComparePanelState& state)
{
    if (auto done = state.job.take()) state.result = std::make_shared<const Compared>(std::move(*done));
    if (state.job.running()) {
        ui.moving = true;
        return;
    }
    CompareGround ground = ground_of(scene, state);
    const bool dirty = scene.history.dirty();
    if (same_ground(ground, state.ground) && dirty == state.was_dirty) return;
    state.ground = ground;
    state.was_dirty = dirty;
    state.result = nullptr;
    if (!ground.before && ground.file.empty()) return;
    state.job.start([ground](const StopSign&) { return compared(ground); });
    ui.moving = true;
}

void draw_changes(Ui& ui, const Scene& scene, const Compared& result, Outbox& outbox)
{
    const float width = ImGui::GetContentRegionAvail().x;
    if (width < ui.px(900)) {
        draw_change_list(ui, scene, result, outbox);
        draw_two_weeks(ui, scene, result, outbox);
        return;
    }
    ImGui::BeginChild("changes", {width * 0.4f, 0});
    draw_change_list(ui, scene, result, outbox);
    ImGui::EndChild();
    ImGui::SameLine(0, ui.px(16));
    ImGui::BeginChild("weeks");
    draw_two_weeks(ui, scene, result, outbox);
    ImGui::EndChild();
}

void draw_compared(Ui& ui, const Scene& scene, ComparePanelState& state, Outbox& outbox)
{
    if (ImGui::BeginTable("with", 3, ImGuiTableFlags_SizingStretchSame)) {
        ImGui::TableNextColumn();
        choose_with(ui, scene, state);
        ImGui::TableNextColumn();
        choose_file(ui, scene, state);
        ImGui::EndTable();
    }
    follow(ui, scene, state);
    ImGui::BeginChild("compared");
    if (!state.result)
        faint(ui, ui.say(state.job.running() ? "compare.reading" : "compare.nothing_to_compare"));
    else if (!state.result->trouble.empty())
        notice(ui, NoticeKind::danger, ui.tell(state.result->trouble));
    else if (state.part == ComparePart::numbers)
        draw_both_aims(ui, *state.result);
    else
        draw_changes(ui, scene, *state.result, outbox);
    ImGui::EndChild();
}

}

void draw_compare(Ui& ui, const Scene& scene, ComparePanelState& state, Outbox& outbox)
{
    if (!scene.document.plan) return plain(ui, ui.say("compare.no_plan"));
    state.part = static_cast<ComparePart>(tabs(
        ui, "Part", {ui.say("compare.changes"), ui.say("compare.numbers"), ui.say("compare.other_plans")},
        {"changes", "numbers", "other plans"}, static_cast<int>(state.part)));
    ImGui::Spacing();
    if (state.part == ComparePart::other_plans) {
        ImGui::BeginChild("other plans");
        draw_other_plans(ui, scene, outbox);
        ImGui::EndChild();
    } else {
        draw_compared(ui, scene, state, outbox);
    }
}

}
