#include "app/desk/widgets/ticks.h"

#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/mouse_item.h"
#include "app/desk/widgets/type_ahead.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Grid {
    int columns = 1;
    float width = 0, height = 0;
};

Grid grid_for(const Ui& ui, float column_width)
{
    const float there = ImGui::GetContentRegionAvail().x;
    Grid grid;
    grid.columns = std::max(1, static_cast<int>(there / ui.px(column_width)));
    grid.width = there / static_cast<float>(grid.columns);
    grid.height = std::max(ui.px(28), ImGui::GetFontSize() + ui.px(10));
    return grid;
}

void draw_box(Ui& ui, const std::string& label, bool ticked, ImVec2 low, ImVec2 high)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float side = ui.px(20), top = (low.y + high.y - side) / 2;
    const ImVec2 corner{low.x + ui.px(4), top}, other{corner.x + side, top + side};
    if (ImGui::IsItemHovered()) draw.AddRectFilled(low, high, ui.theme.hover, ui.px(6));
    draw.AddRectFilled(corner, other, ticked ? ui.theme.accent : ui.theme.field, ui.px(4));
    draw.AddRect(corner, other, ticked ? ui.theme.accent : ui.theme.field_edge, ui.px(4), 0, ui.px(1.5f));
    if (ticked) {
        const ImVec2 mark[] = {{corner.x + side * 0.22f, top + side * 0.52f},
                               {corner.x + side * 0.43f, top + side * 0.74f},
                               {corner.x + side * 0.79f, top + side * 0.29f}};
        draw.AddPolyline(mark, 3, ui.theme.accent_ink, 0, ui.px(2.5f));
    }
    const float left = other.x + ui.px(8);
    const std::string shown = fitted_text(label, high.x - left);
    draw.AddText({left, (low.y + high.y - ImGui::GetFontSize()) / 2}, ui.theme.ink, shown.c_str());
    if (shown != label && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", label.c_str());
}

/// Arrows walk through the grid, letters jump.
void move_cursor(Ui& ui, const std::string& name, const std::vector<std::string>& labels, int columns)
{
    if (ui.focus.at != ui.named(name)) return;
    ListCursor& cursor = ui.cursors[ui.named(name)];
    if (const auto typed = option_typed(ui, name, labels)) cursor.at = *typed;
    const int last = static_cast<int>(labels.size()) - 1;
    const auto step = [&](int key, int by) {
        if (take(ui.chords, {key})) cursor.at = std::clamp(cursor.at + by, 0, last);
    };
    step(key::right, 1);
    step(key::left, -1);
    step(key::down, columns);
    step(key::up, -columns);
    cursor.at = std::clamp(cursor.at, 0, std::max(last, 0));
}

}

std::optional<int> ticks(Ui& ui, const std::string& name, const std::vector<std::string>& names,
                         const std::vector<std::string>& labels, const std::vector<bool>& ticked,
                         float column_width)
{
    const Grid grid = grid_for(ui, column_width);
    move_cursor(ui, name, labels, grid.columns);
    ListCursor& cursor = ui.cursors[ui.named(name)];
    const ImVec2 start = ImGui::GetCursorScreenPos();
    std::optional<int> answer;
    ImVec2 box_low{}, box_high{};
    for (int at = 0; at < static_cast<int>(labels.size()); ++at) {
        const auto index = static_cast<std::size_t>(at);
        const ImVec2 low{start.x + static_cast<float>(at % grid.columns) * grid.width,
                         start.y + static_cast<float>(at / grid.columns) * grid.height};
        const ImVec2 high{low.x + grid.width - ui.px(4), low.y + grid.height - ui.px(2)};
        ImGui::SetCursorScreenPos(low);
        if (ImGui::InvisibleButton((name + " " + names[index]).c_str(), {high.x - low.x, high.y - low.y}))
            answer = cursor.at = at;
        draw_box(ui, labels[index], ticked[index], low, high);
        note_for_mouse(ui, name, name + " " + names[index]);
        if (at != cursor.at) continue;
        box_low = low;
        box_high = high;
    }
    // The box under the cursor stands for the whole group: it is framed and scrolled to.
    if (note_area(ui, name, ItemKind::check, box_low, box_high)) answer = cursor.at;
    if (answer) cursor.letters.clear();
    return answer;
}

}
