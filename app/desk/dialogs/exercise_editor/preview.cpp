#include "app/desk/dialogs/exercise_editor/preview.h"

#include "app/desk/widgets/figure_view.h"
#include "app/desk/widgets/row.h"
#include "app/desk/widgets/words.h"

#include <map>

namespace pacewise {

namespace {

std::optional<EditorPage> page_of(const std::string& key)
{
    using enum EditorPage;
    static const std::map<std::string, EditorPage> pages{
        {"id", names},       {"name", names},     {"also", names},  {"ladder", names},   {"modality", kind},
        {"position", kind},  {"support", kind},   {"side", kind},   {"equipment", kind}, {"tags", kind},
        {"works", body},     {"stretches", body}, {"loads", body},  {"tone", body},      {"goals", body},
        {"dose", dose},      {"effort", dose},    {"heat", dose},   {"why", texts},      {"how", texts},
        {"feel", texts},     {"stop", texts},     {"figure", pose}, {"rights", rights},  {"approved", rights},
        {"evidence", rights}};
    const auto found = pages.find(key);
    return found == pages.end() ? std::nullopt : std::optional(found->second);
}

}

void draw_preview(Ui& ui, const ExerciseEditorState& state, float height)
{
    if (state.panels.empty()) return;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, gap = ui.px(8);
    const auto count = static_cast<float>(state.panels.size());
    const float each = (width - gap * (count + 1)) / count;
    ImGui::GetWindowDrawList()->AddRectFilled(low, {low.x + width, low.y + height},
                                              mixed(ui.theme.card, ui.theme.page, 0.7f), ui.px(6));
    float x = low.x + gap;
    for (const Drawing& panel : state.panels) {
        draw_figure(ui, panel, {x, low.y + gap}, {x + each, low.y + height - gap});
        x += each + gap;
    }
    ImGui::Dummy({width, height});
}

void draw_findings(Ui& ui, ExerciseEditorState& state)
{
    heading(ui,
            state.findings.empty() ? ui.say("exercise_editor.all_well") : ui.say("exercise_editor.findings"));
    int number = 0;
    for (const DraftFinding& each : state.findings) {
        const auto page = page_of(each.key);
        const ListRow row{.kind = each.stops ? NoticeKind::danger : NoticeKind::warning,
                          .sign = ui.say(each.stops ? "exercise_editor.stops" : "exercise_editor.warns"),
                          .words = each.text};
        if (list_row(ui, "finding " + std::to_string(++number), row) && page) state.page = *page;
    }
}

}
