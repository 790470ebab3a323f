#include "app/desk/dialogs/exercise_editor/preview.h"

#include "app/desk/widgets/figure_view.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/row.h"
#include "app/desk/widgets/words.h"

#include <map>
#include <string>

namespace pacewise {

namespace {

/// Where a key of the file is edited, and what it is called there.
struct FieldOf {
    EditorPage page;
    const char* label;
};

const FieldOf* field_of(const std::string& key)
{
    using enum EditorPage;
    static const std::map<std::string, FieldOf> fields{{"id", {names, "id"}},
                                                       {"name", {names, "page_names"}},
                                                       {"also", {names, "page_names"}},
                                                       {"ladder", {names, "family"}},
                                                       {"modality", {kind, "modality"}},
                                                       {"position", {kind, "position"}},
                                                       {"support", {kind, "support"}},
                                                       {"side", {kind, "side"}},
                                                       {"equipment", {kind, "equipment"}},
                                                       {"tags", {kind, "tags"}},
                                                       {"works", {body, "works"}},
                                                       {"stretches", {body, "stretches"}},
                                                       {"loads", {body, "loads"}},
                                                       {"tone", {body, "tone_lowers"}},
                                                       {"goals", {body, "goals"}},
                                                       {"dose", {dose, "page_dose"}},
                                                       {"effort", {dose, "effort"}},
                                                       {"heat", {dose, "heat"}},
                                                       {"why", {texts, "why"}},
                                                       {"how", {texts, "steps"}},
                                                       {"feel", {texts, "feel"}},
                                                       {"stop", {texts, "stop"}},
                                                       {"figure", {pose, "page_pose"}},
                                                       {"rights", {rights, "page_rights"}},
                                                       {"approved", {rights, "approved"}},
                                                       {"evidence", {rights, "evidence"}}};
    const auto found = fields.find(key);
    return found == fields.end() ? nullptr : &found->second;
}

ListRow row_of(const Ui& ui, const DraftFinding& each, const FieldOf* field)
{
    std::string sign = ui.say(each.stops ? "exercise_editor.stops" : "exercise_editor.warns");
    if (field) sign += ": " + ui.say("exercise_editor." + std::string(field->label));
    return {.kind = each.stops ? NoticeKind::danger : NoticeKind::warning,
            .sign = sign,
            .words = begun_large(ui.tell(each.text))};
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
        const FieldOf* field = field_of(each.key);
        if (list_row(ui, "finding " + std::to_string(++number), row_of(ui, each, field)) && field)
            state.page = field->page;
    }
}

}
