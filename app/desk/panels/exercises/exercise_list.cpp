#include "app/desk/panels/exercises/exercise_list.h"

#include <algorithm>

namespace pacewise {

namespace {

using Found = std::vector<FoundExercise>;

/// Where the keyboard is; -1 when it is not in the list.
int row_at_focus(const Ui& ui, const Found& found)
{
    const std::string begin = ui.named("row ");
    if (!ui.focus.at.starts_with(begin)) return -1;
    const std::string id = ui.focus.at.substr(begin.size());
    const auto at = std::find_if(found.begin(), found.end(),
                                 [&](const FoundExercise& each) { return each.exercise->id.text == id; });
    return at == found.end() ? -1 : static_cast<int>(at - found.begin());
}

int rows_in_sight(const Ui& ui)
{
    return std::max(1, static_cast<int>(ImGui::GetWindowHeight() / ui.px(exercise_row_height)) - 1);
}

/// The row after the keys of this frame; -1 when none was pressed.
int stepped(Ui& ui, int from, int count)
{
    struct Step {
        int key, to;
    };
    const int page = rows_in_sight(ui);
    const Step steps[] = {{key::down, from + 1},       {key::up, from - 1}, {key::page_down, from + page},
                          {key::page_up, from - page}, {key::home, 0},      {key::end, count - 1}};
    for (const Step& step : steps)
        if (take(ui.chords, {step.key})) return std::clamp(step.to, 0, count - 1);
    return -1;
}

void bring_into_sight(const Ui& ui, int row)
{
    const float height = ui.px(exercise_row_height), top = static_cast<float>(row) * height;
    const float seen = ImGui::GetWindowHeight();
    if (top < ImGui::GetScrollY()) ImGui::SetScrollY(top);
    if (top + height > ImGui::GetScrollY() + seen) ImGui::SetScrollY(top + height - seen);
}

/// The row that the keyboard has gone to in this frame; -1 for none.
int walk(Ui& ui, const Found& found, bool from_search)
{
    const int here = row_at_focus(ui, found), count = static_cast<int>(found.size());
    int to = from_search && count > 0 ? 0 : -1;
    if (here >= 0) to = stepped(ui, here, count);
    if (to < 0) return -1;
    focus_on(ui.focus, ui.named("row " + found[static_cast<std::size_t>(to)].exercise->id.text));
    ui.focus.shown = true;
    bring_into_sight(ui, to);
    return to;
}

void draw_rows(Ui& ui, const Scene& scene, const Found& found, FigureCache& figures, ListAnswer& answer)
{
    const auto& selected = scene.selection.exercise;
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(found.size()), ui.px(exercise_row_height));
    while (clipper.Step())
        for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
            const FoundExercise& each = found[static_cast<std::size_t>(row)];
            const bool chosen = selected && *selected == each.exercise->id;
            const RowAnswer said = draw_exercise_row(ui, scene, each, chosen, figures);
            if (said.clicked) answer.chosen = each.exercise;
            if (said.entered) answer.entered = each.exercise;
            if (said.starred) answer.starred = each.exercise;
        }
}

}

ListAnswer draw_exercise_list(Ui& ui, const Scene& scene, const Found& found, FigureCache& figures,
                              bool from_search)
{
    ListAnswer answer;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ImGui::GetStyle().ItemSpacing.x, 0});
    ImGui::BeginChild("list", {0, 0}, false);
    if (const int row = walk(ui, found, from_search); row >= 0)
        answer.chosen = found[static_cast<std::size_t>(row)].exercise;
    draw_rows(ui, scene, found, figures, answer);
    ImGui::EndChild();
    ImGui::PopStyleVar();
    return answer;
}

}
