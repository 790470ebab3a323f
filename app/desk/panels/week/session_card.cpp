#include "app/desk/panels/week/session_card.h"

#include "app/desk/panels/week/item_row.h"
#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/lettering.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr float pad = 7, bar_height = 6;

struct SessionCard {
    const DayView& day;
    const SessionView& view;
    ImVec2 low, high;
    float head;
};

float share(long part, long whole)
{
    return whole > 0 ? std::clamp(static_cast<float>(part) / static_cast<float>(whole), 0.f, 1.f) : 0.f;
}

/// All of the bar is what the day allows; filled is what is carried, the dark end what this session adds.
void draw_load(const Ui& ui, const SessionCard& card, ImVec2 low, float width)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float carried = width * share(card.day.carried, card.day.capacity),
                own = std::min(carried, width * share(card.view.load, card.day.capacity));
    const float bottom = low.y + ui.px(bar_height), round = ui.px(2);
    const ImU32 ink = card.day.tight ? ui.theme.warn : ui.theme.accent;
    draw.AddRectFilled(low, {low.x + width, bottom}, ui.theme.page, round);
    draw.AddRectFilled(low, {low.x + carried, bottom}, mixed(ui.theme.card, ink, 0.4f), round);
    draw.AddRectFilled({low.x + carried - own, low.y}, {low.x + carried, bottom}, ink, round);
    draw.AddRect(low, {low.x + width, bottom}, ui.theme.field_edge, round, 0, ui.px(1));
}

void draw_load_line(const Ui& ui, const SessionCard& card, float y)
{
    ImFont* font = ui.fonts.small;
    const float left = card.low.x + ui.px(pad), room = card.high.x - card.low.x - ui.px(2 * pad);
    if (!card.view.training)
        return words_at(font, {left, y}, ui.theme.faint_ink, fitted_in(font, ui.say("week.rest_day"), room));
    if (card.day.load_words.empty()) return;
    float width = room;
    if (card.day.tight) {
        const std::string tight = ui.say("week.tight");
        width -= width_of(font, tight) + ui.px(6);
        words_at(font, {left + width + ui.px(6), y}, ui.theme.warn, tight);
    }
    draw_load(ui, card, {left, y + (line_height(font) - ui.px(bar_height)) / 2}, width);
}

void draw_head(const Ui& ui, const SessionCard& card)
{
    ImFont* font = ui.fonts.small;
    const float left = card.low.x + ui.px(pad), right = card.high.x - ui.px(pad), y = card.low.y + ui.px(4);
    words_at(font, {left, y}, ui.theme.ink, clock_text(card.view.at));
    words_at(font, {right - width_of(font, card.view.length), y}, ui.theme.faint_ink, card.view.length);
    draw_load_line(ui, card, y + line_height(font));
}

void draw_surface(const Ui& ui, const SessionCard& card, bool hovered)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(card.low, card.high, ui.theme.card, ui.px(6));
    if (hovered)
        draw.AddRectFilled(card.low, {card.high.x, card.low.y + card.head}, ui.theme.hover, ui.px(6));
    draw.AddRect(card.low, card.high, ui.theme.card_edge, ui.px(6), 0, ui.px(1));
}

std::string all_of(const Ui& ui, const SessionCard& card)
{
    std::string text = clock_text(card.view.at) + ", " + card.view.length;
    if (!card.view.training) return text + "\n" + ui.say("week.stretches_only");
    if (!card.day.load_words.empty()) text += "\n" + card.day.load_words;
    if (card.day.tight) text += "\n" + ui.say("week.tight_why");
    return text;
}

}

void draw_session(WeekFrame& frame, std::size_t day, std::size_t session)
{
    Ui& ui = frame.ui;
    const DayView& of = frame.state.view.days[day];
    const LaidDay& column = frame.state.layout.days[day];
    const LaidSession& laid = column.sessions[session];
    const ImVec2 low{frame.origin.x + column.left + ui.px(3), frame.origin.y + laid.top};
    const SessionCard card{
        of, of.sessions[session], low, {low.x + column.width - ui.px(6), low.y + laid.height}, laid.head};
    ImGui::SetCursorScreenPos(low);
    const bool clicked = ImGui::InvisibleButton(card.view.id.c_str(), {card.high.x - low.x, laid.head});
    const bool hovered = ImGui::IsItemHovered() && !frame.state.drag.is_on();
    draw_surface(ui, card, hovered);
    draw_head(ui, card);
    if (hovered) ImGui::SetTooltip("%s", all_of(ui, card).c_str());
    if (note_item(ui, card.view.id, ItemKind::row) || clicked) select_day(frame, of.day);
    frame.areas.push_back({{of.day, card.view.at}, card.low, card.high});
    Scope inside(ui, card.view.id);
    for (std::size_t item = 0; item < card.view.items.size(); ++item)
        draw_item_row(frame, card.view.items[item], laid.items[item], {low.x, card.high.x});
}

}
