#include "app/desk/panels/week/week_drag.h"

#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/marks.h"
#include "app/desk/widgets/popup.h"

#include <algorithm>

namespace pacewise {

namespace {

PlanQuestion question_of(const WeekFrame& frame)
{
    const WeekDrag& drag = frame.state.drag;
    if (drag.item) return MovesQuestion{*drag.item};
    return PlacesQuestion{*drag.exercise, frame.state.view.of.phase};
}

bool is_inside(ImVec2 point, ImVec2 low, ImVec2 high)
{
    return point.x >= low.x && point.x < high.x && point.y >= low.y && point.y < high.y;
}

/// Where it came from is no place to move to.
bool is_origin(const WeekDrag& drag, const WeekSpot& spot)
{
    return drag.item && drag.item->day == spot.day && spot.at == drag.item->at;
}

struct Telling {
    ImU32 ink, surface;
    Mark mark;
    std::string words;
};

bool is_there_already(const WeekFrame& frame, const WeekSpot& spot)
{
    const WeekDrag& drag = frame.state.drag;
    const ExerciseId& exercise = drag.item ? drag.item->exercise : *drag.exercise;
    return spot.at && item_in(frame.state.view, {frame.state.view.of.phase, spot.day, *spot.at, exercise});
}

Telling telling_of(const WeekFrame& frame, const WeekSpot& spot, const MoveTo* to)
{
    const Ui& ui = frame.ui;
    if (!to)
        return {ui.theme.field_edge, ui.theme.card, Mark::cross,
                ui.say(is_there_already(frame, spot) ? "week.already_there" : "week.no_place_short")};
    if (!to->change.broken.empty())
        return {ui.theme.danger, ui.theme.danger_soft, Mark::cross, reason_words(ui, to->change)};
    return {ui.theme.good, ui.theme.good_soft, Mark::check,
            clock_text(to->slot.at) + "  " + points_words(ui, to->change.points)};
}

void draw_telling(WeekFrame& frame, const DropArea& area, const Telling& telling)
{
    Ui& ui = frame.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImFont* font = ui.fonts.small;
    const float pad = ui.px(6), sign = ui.px(12);
    const auto lines = lines_in(font, telling.words, area.high.x - area.low.x - 3 * pad - sign, 6);
    // All of the head of a session, which has two lines, so that nothing shows in half.
    const float tall =
        static_cast<float>(std::max<std::size_t>(lines.size(), 2)) * line_height(font) + 2 * pad;
    const ImVec2 high{area.high.x, std::min(area.high.y, area.low.y + tall)};
    draw.AddRectFilled(area.low, high, telling.surface, ui.px(6));
    draw.AddRect(area.low, area.high, telling.ink, ui.px(6), 0, ui.px(2));
    draw_mark(ui, telling.mark, {area.low.x + pad + sign / 2, area.low.y + pad + line_height(font) / 2}, sign,
              telling.ink);
    float y = area.low.y + pad;
    for (const std::string& line : lines) {
        words_at(font, {area.low.x + 2 * pad + sign, y}, ui.theme.ink, line);
        y += line_height(font);
    }
}

void let_go(WeekFrame& frame, const DropArea* over)
{
    WeekDrag& drag = frame.state.drag;
    frame.state.notice.clear();
    if (over && !is_origin(drag, over->spot))
        frame.state.pending = PendingMove{frame.document().plan, question_of(frame), over->spot};
}

const DropArea* area_under(const std::vector<DropArea>& areas, ImVec2 mouse)
{
    const DropArea* nearest = nullptr;
    const auto far = [&](const DropArea& area) {
        return mouse.y < area.low.y ? area.low.y - mouse.y : std::max(0.f, mouse.y - area.high.y);
    };
    for (const DropArea& area : areas)
        if (mouse.x >= area.low.x && mouse.x < area.high.x && (!nearest || far(area) < far(*nearest)))
            nearest = &area;
    return nearest;
}

/// How strongly an edge pulls: -1 at the low one, 1 at the high one, 0 further than `band` from both.
float edge_pull(float at, float low, float high, float band)
{
    if (at < low + band) return (at - low - band) / band;
    return at > high - band ? (at - high + band) / band : 0;
}

void draw_carried(WeekFrame& frame)
{
    Ui& ui = frame.ui;
    const WeekDrag& drag = frame.state.drag;
    const std::string name = exercise_name(ui, frame.scene, drag.item ? drag.item->exercise : *drag.exercise);
    ImFont* font = ui.fonts.bold;
    const ImVec2 mouse = ImGui::GetIO().MousePos, low{mouse.x + ui.px(14), mouse.y + ui.px(10)};
    const ImVec2 high{low.x + width_of(font, name) + ui.px(20), low.y + line_height(font) + ui.px(10)};
    ImDrawList& draw = *ImGui::GetForegroundDrawList();
    draw.AddRectFilled(low, high, ui.theme.card, ui.px(6));
    draw.AddRect(low, high, ui.theme.accent, ui.px(6), 0, ui.px(2));
    draw.AddText(font, font->FontSize, {low.x + ui.px(10), low.y + ui.px(5)}, ui.theme.ink, name.c_str());
}

}

void take_dragged_exercise(WeekFrame& frame)
{
    WeekDrag& drag = frame.state.drag;
    const ImGuiPayload* payload = ImGui::GetDragDropPayload();
    // Care: what was dropped is still there in the frame after.
    const bool carried =
        payload && payload->IsDataType("exercise") && ImGui::IsMouseDown(ImGuiMouseButton_Left);
    if (!carried || drag.exercise || drag.cancelled) return;
    std::string id(static_cast<const char*>(payload->Data), static_cast<std::size_t>(payload->DataSize));
    id.erase(std::min(id.find('\0'), id.size()));
    drag.exercise = ExerciseId(std::move(id));
}

void draw_drop_area(WeekFrame& frame, const DropArea& area)
{
    if (is_origin(frame.state.drag, area.spot)) return;
    const auto* places = frame.scene.answers.find<std::vector<MoveTo>>(question_of(frame));
    if (!places) return dashed_frame(frame.ui, area.low, area.high, frame.ui.theme.faint_ink);
    const MoveTo* to = place_at(*places, area.spot);
    if (to && !to->change.broken.empty())
        hatch(frame.ui, area.low, area.high, mixed(frame.ui.theme.card, frame.ui.theme.danger, 0.5f));
    draw_telling(frame, area, telling_of(frame, area.spot, to));
}

void scroll_under_drag(WeekFrame& frame)
{
    if (!frame.state.drag.is_on() || !ImGui::IsMouseDown(ImGuiMouseButton_Left)) return;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (!is_inside(mouse, frame.grid_low, frame.grid_high)) return;
    const float band = frame.ui.px(44), step = frame.ui.px(700) * ImGui::GetIO().DeltaTime;
    const float across = edge_pull(mouse.x, frame.grid_low.x, frame.grid_high.x, band);
    const float down = edge_pull(mouse.y, frame.grid_low.y, frame.grid_high.y, band);
    if (across != 0)
        ImGui::SetScrollX(std::clamp(ImGui::GetScrollX() + across * step, 0.f, ImGui::GetScrollMaxX()));
    if (down != 0)
        ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + down * step, 0.f, ImGui::GetScrollMaxY()));
}

void finish_drag(WeekFrame& frame)
{
    WeekDrag& drag = frame.state.drag;
    if (drag.is_on() && escaped(frame.ui)) drag.cancelled = true;
    const bool held = ImGui::IsMouseDown(ImGuiMouseButton_Left);
    if (drag.is_on() && held) {
        frame.ui.moving = true;
        const PlanQuestion question = question_of(frame);
        if (!frame.scene.answers.find(question)) frame.outbox.ask(AskAbout{question});
        draw_carried(frame);
    }
    if (held) return;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (drag.is_on() && is_inside(mouse, frame.grid_low, frame.grid_high))
        let_go(frame, area_under(frame.areas, mouse));
    drag = {};
}

}
