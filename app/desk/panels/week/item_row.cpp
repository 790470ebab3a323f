#include "app/desk/panels/week/item_row.h"

#include "app/desk/panels/week/item_menu.h"
#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/figure_view.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/marks.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr float pad = 7, more_size = 24;
constexpr double flash_seconds = 3;

struct RowView {
    const ItemView& view;
    const LaidItem& laid;
    ImVec2 low, high;
    bool chosen = false, hovered = false, fresh = false;
};

/// 1 when it has just come or moved, 0 when that is long ago.
float flash_of(const WeekFrame& frame, const RowView& row)
{
    Ui& ui = frame.ui;
    if (!row.fresh || ui.reduced_motion) return 0;
    const double age = ui.now - frame.scene.planned_at;
    if (age < 0 || age >= flash_seconds) return 0;
    ui.moving = true;
    return static_cast<float>(1 - age / flash_seconds);
}

void draw_surface(const WeekFrame& frame, const RowView& row)
{
    const Ui& ui = frame.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImU32 surface = row.chosen ? ui.theme.accent_soft : row.hovered ? ui.theme.hover : ui.theme.card;
    surface = mixed(surface, ui.theme.flash, flash_of(frame, row));
    const float rim = ui.px(1);
    draw.AddRectFilled({row.low.x + rim, row.low.y}, {row.high.x - rim, row.high.y}, surface);
    draw.AddLine({row.low.x + ui.px(pad), row.low.y}, {row.high.x - ui.px(pad), row.low.y},
                 ui.theme.card_edge, rim);
    if (row.chosen)
        draw.AddRectFilled({row.low.x + rim, row.low.y}, {row.low.x + ui.px(4), row.high.y}, ui.theme.accent);
}

/// The space before the name, as wide as was laid out.
void draw_picture(WeekFrame& frame, const RowView& row, float width)
{
    Ui& ui = frame.ui;
    const Exercise* exercise = exercise_in(frame.scene, row.view.place.exercise);
    if (width <= 0 || !exercise) return;
    const auto* pictures = frame.state.figures.show(ui, exercise->id.text,
                                                    [&]() -> const Movement& { return exercise->figure; });
    if (!pictures || pictures->empty()) return;
    const float left = row.low.x + ui.px(5), rim = ui.px(2);
    draw_figure(ui, pictures->front(), {left, row.low.y + rim}, {left + width - ui.px(6), row.high.y - rim});
}

void draw_words(const WeekFrame& frame, const RowView& row)
{
    const Ui& ui = frame.ui;
    const WeekLayout& layout = frame.state.layout;
    const float left = row.low.x + ui.px(pad) + layout.figure;
    float y = row.low.y + ui.px(4);
    for (const std::string& line : row.laid.lines) {
        words_at(layout.font, {left, y}, ui.theme.ink, line);
        y += line_height(layout.font);
    }
    // The button of what is chosen needs some of the line.
    const float room = row.high.x - left - ui.px(pad + more_size) - (row.view.pinned ? ui.px(16) : 0);
    words_at(ui.fonts.small, {left, y}, ui.theme.faint_ink,
             row.chosen ? fitted_in(ui.fonts.small, row.view.details, room) : row.laid.details);
}

/// At the lower right: "new" where nothing may flash, and the pin.
void draw_signs(WeekFrame& frame, const RowView& row)
{
    Ui& ui = frame.ui;
    ImFont* font = ui.fonts.small;
    float right = row.high.x - ui.px(pad) - (row.chosen ? ui.px(more_size) : 0);
    const float y = row.high.y - line_height(font) - ui.px(4);
    if (row.view.pinned) {
        draw_mark(ui, Mark::pin, {right - ui.px(6), y + line_height(font) / 2}, ui.px(13), ui.theme.accent);
        right -= ui.px(16);
    }
    if (!row.fresh || !ui.reduced_motion) return;
    const std::string words = ui.say("week.new");
    const ImVec2 low{right - width_of(font, words) - ui.px(6), y};
    ImGui::GetWindowDrawList()->AddRectFilled(low, {right, y + line_height(font)}, ui.theme.flash, ui.px(4));
    words_at(font, {low.x + ui.px(3), low.y}, ui.theme.ink, words);
}

void draw_more(WeekFrame& frame, const RowView& row)
{
    Ui& ui = frame.ui;
    const float size = ui.px(more_size);
    const ImVec2 low{row.high.x - size - ui.px(2), row.high.y - size - ui.px(1)};
    Scope inside(ui, row.view.place.exercise.text);
    ImGui::SetCursorScreenPos(low);
    const bool clicked = ImGui::InvisibleButton("more", {size, size});
    const ImVec2 high{low.x + size, low.y + size};
    if (ImGui::IsItemHovered()) {
        ImGui::GetWindowDrawList()->AddRectFilled(low, high, ui.theme.hover, ui.px(5));
        ImGui::SetTooltip("%s", ui.say("week.more").c_str());
    }
    draw_mark(ui, Mark::more, {low.x + size / 2, low.y + size / 2}, ui.px(16), ui.theme.ink);
    if (note_item(ui, "more", ItemKind::button) || clicked) open_item_menu(frame, row.view.place, high);
}

void draw_row(WeekFrame& frame, const RowView& row)
{
    draw_surface(frame, row);
    draw_picture(frame, row, frame.state.layout.figure);
    draw_words(frame, row);
    draw_signs(frame, row);
}

/// Drags and right clicks, of the area just made.
void follow_mouse(WeekFrame& frame, const ItemPlace& place)
{
    WeekDrag& drag = frame.state.drag;
    const bool held = ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left);
    if (held && !drag.item && !drag.cancelled) {
        frame.state.notice.clear();
        drag.item = place;
    }
    if (!ImGui::IsItemClicked(ImGuiMouseButton_Right)) return;
    select_item(frame, place);
    open_item_menu(frame, place, ImGui::GetIO().MousePos);
}

}

void draw_item_row(WeekFrame& frame, const ItemView& view, const LaidItem& laid, ImVec2 sides)
{
    Ui& ui = frame.ui;
    const std::string& name = view.place.exercise.text;
    RowView row{
        view, laid, {sides.x, frame.origin.y + laid.top}, {sides.y, frame.origin.y + laid.top + laid.height}};
    ImGui::SetCursorScreenPos(row.low);
    const bool clicked = ImGui::InvisibleButton(name.c_str(), {sides.y - sides.x, laid.height});
    ImGui::SetItemAllowOverlap();
    follow_mouse(frame, view.place);
    row.hovered = ImGui::IsItemHovered() && !frame.state.drag.is_on();
    row.chosen = frame.scene.selection.item == view.place;
    row.fresh = frame.scene.fresh.contains(view.place);
    if (ImGui::IsRectVisible(row.low, row.high)) draw_row(frame, row);
    if (row.hovered) ImGui::SetTooltip("%s", view.whole.c_str());
    const bool pressed = note_item(ui, name, ItemKind::row);
    if ((clicked || pressed) && !frame.state.drag.item) select_item(frame, view.place);
    if (row.chosen) draw_more(frame, row);
}

}
