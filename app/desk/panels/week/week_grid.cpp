#include "app/desk/panels/week/week_grid.h"

#include "app/desk/panels/week/session_card.h"
#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/marks.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr float pad = 7, edge = 4;

struct Column {
    const DayView& view;
    const LaidDay& laid;
    ImVec2 low, high;
};

/// A day without a session is one area from top to bottom.
float pressed_height(const Column& column)
{
    return column.view.sessions.empty() ? column.high.y - column.low.y : column.laid.head;
}

void draw_words_in_box(Ui& ui, const Column& column, const std::string& words, ImU32 ink)
{
    ImFont* font = ui.fonts.small;
    const float width = column.laid.width - ui.px(2 * pad);
    const auto lines = lines_in(font, words, width, 4);
    float y = column.low.y + column.laid.head + ui.px(18);
    const ImVec2 low{column.low.x + ui.px(3), y - ui.px(4)};
    const ImVec2 high{column.high.x - ui.px(3),
                      y + static_cast<float>(lines.size()) * line_height(font) + ui.px(4)};
    ImGui::GetWindowDrawList()->AddRectFilled(low, high, ui.theme.card, ui.px(4));
    for (const std::string& line : lines) {
        words_at(font, {column.low.x + (column.laid.width - width_of(font, line)) / 2, y}, ink, line);
        y += line_height(font);
    }
}

void draw_empty_day(Ui& ui, const Column& column)
{
    const ImVec2 low{column.low.x, column.low.y + column.laid.head};
    if (!column.view.free) hatch(ui, low, column.high, ui.theme.card_edge);
    dashed_frame(ui, low, column.high, column.view.free ? ui.theme.field_edge : ui.theme.card_edge);
    draw_words_in_box(ui, column, ui.say(column.view.free ? "week.rest_day" : "week.not_free"),
                      column.view.free ? ui.theme.ink : ui.theme.faint_ink);
}

void draw_surface(const WeekFrame& frame, const Column& column, bool hovered)
{
    const Ui& ui = frame.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const bool chosen = frame.scene.selection.day == column.view.day;
    if (!column.view.sessions.empty()) draw.AddRectFilled(column.low, column.high, ui.theme.page, ui.px(6));
    if (chosen || hovered)
        draw.AddRectFilled(column.low, {column.high.x, column.low.y + pressed_height(column)},
                           chosen ? ui.theme.accent_soft : ui.theme.hover, ui.px(6));
    if (chosen) draw.AddRect(column.low, column.high, ui.theme.accent, ui.px(6), 0, ui.px(1.5f));
}

/// In smaller letters where the column is too narrow.
ImFont* font_of_name(const Ui& ui, const Column& column, float room)
{
    return width_of(ui.fonts.bold, column.view.name) <= room ? ui.fonts.bold : ui.fonts.small;
}

void draw_name(const WeekFrame& frame, const Column& column, ImVec2 at)
{
    const Ui& ui = frame.ui;
    const float room = column.high.x - at.x - ui.px(2);
    ImFont* font = font_of_name(ui, column, room);
    const std::string name = fitted_in(font, column.view.name, room);
    const bool today = column.view.date == frame.scene.today;
    words_at(font, at, today ? ui.theme.accent : ui.theme.ink, name);
    if (!today) return;
    const float y = at.y + line_height(font);
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, y - ui.px(2)}, {at.x + width_of(font, name), y},
                                              ui.theme.accent);
}

void draw_head(const WeekFrame& frame, const Column& column)
{
    const Ui& ui = frame.ui;
    const bool narrow = column.laid.width < ui.px(90);
    const float left = column.low.x + ui.px(narrow ? 4 : pad);
    draw_name(frame, column, {left, column.low.y + ui.px(4)});
    float y = column.low.y + ui.px(4) + line_height(ui.fonts.bold);
    for (std::size_t at = 0; at < column.laid.notes.size(); ++at) {
        const ImU32 ink = column.view.notes[at].weighs ? ui.theme.warn : ui.theme.faint_ink;
        words_at(ui.fonts.small, {left, y}, ink, column.laid.notes[at]);
        y += line_height(ui.fonts.small);
    }
}

std::string all_of(const WeekFrame& frame, const DayView& view)
{
    std::string text = view.name;
    if (view.date == frame.scene.today) text += ", " + frame.ui.say("week.today");
    if (!view.load_words.empty()) text += "\n" + view.load_words;
    for (const DayNote& note : view.notes) text += "\n" + note.whole;
    return text;
}

void draw_day(WeekFrame& frame, std::size_t at)
{
    Ui& ui = frame.ui;
    const LaidDay& laid = frame.state.layout.days[at];
    const ImVec2 low{frame.origin.x + laid.left, frame.origin.y};
    const Column column{
        frame.state.view.days[at], laid, low, {low.x + laid.width, low.y + frame.grid_height}};
    const std::string name(word_of(column.view.day));
    ImGui::SetCursorScreenPos(low);
    const bool clicked = ImGui::InvisibleButton(name.c_str(), {laid.width, pressed_height(column)});
    const bool hovered = ImGui::IsItemHovered() && !frame.state.drag.is_on();
    draw_surface(frame, column, hovered);
    draw_head(frame, column);
    if (column.view.sessions.empty()) {
        draw_empty_day(ui, column);
        frame.areas.push_back({{column.view.day, {}}, column.low, column.high});
    }
    if (hovered) ImGui::SetTooltip("%s", all_of(frame, column.view).c_str());
    if (note_item(ui, name, ItemKind::row) || clicked) select_day(frame, column.view.day);
    for (std::size_t session = 0; session < column.view.sessions.size(); ++session)
        draw_session(frame, at, session);
}

void renew_layout(WeekFrame& frame, float width)
{
    WeekLayout& layout = frame.state.layout;
    if (layout.for_width == width && layout.scale == frame.ui.scale) return;
    layout = laid_out(frame.ui, frame.state.view, width);
}

/// What is shown does not answer what is asked: it steps back.
void dim(const WeekFrame& frame)
{
    const ImU32 veil = (frame.ui.theme.card & ~IM_COL32_A_MASK) | IM_COL32(0, 0, 0, 150);
    ImGui::GetWindowDrawList()->AddRectFilled(frame.grid_low, frame.grid_high, veil);
}

}

void draw_week_grid(WeekFrame& frame)
{
    const float least = frame.ui.px(160), room = ImGui::GetContentRegionAvail().y;
    ImGui::BeginChild("grid", {0, std::max(least, room)}, false, ImGuiWindowFlags_HorizontalScrollbar);
    frame.grid_low = ImGui::GetWindowPos();
    frame.grid_high = {frame.grid_low.x + ImGui::GetWindowWidth(),
                       frame.grid_low.y + ImGui::GetWindowHeight()};
    const ImVec2 space = ImGui::GetContentRegionAvail(), begin = ImGui::GetCursorScreenPos();
    const float rim = frame.ui.px(edge);
    renew_layout(frame, space.x - 2 * rim);
    const WeekLayout& layout = frame.state.layout;
    frame.origin = {begin.x + rim, begin.y + rim};
    frame.grid_height = std::max(layout.height, space.y - 2 * rim);
    for (std::size_t day = 0; day < 7; ++day) draw_day(frame, day);
    scroll_under_drag(frame);
    if (frame.state.drag.is_on())
        for (const DropArea& area : frame.areas) draw_drop_area(frame, area);
    if (frame.document().none) dim(frame);
    ImGui::SetCursorScreenPos(begin);
    ImGui::Dummy({layout.width + 2 * rim, layout.height + 2 * rim});
    ImGui::EndChild();
}

}
