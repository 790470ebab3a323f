#include "app/desk/panels/week/week_keys.h"

#include "app/desk/panels/week/item_actions.h"
#include "app/desk/panels/week/week_frame.h"

#include <algorithm>

namespace pacewise {

namespace {

/// One stop of the arrow keys: a day, a session or an item.
struct KeyStop {
    std::string name;
    std::optional<ItemPlace> item;
};
using Column = std::vector<KeyStop>;

Column stops_of(const DayView& day)
{
    Column stops{{std::string(word_of(day.day)), {}}};
    for (const SessionView& session : day.sessions) {
        stops.push_back({session.id, {}});
        for (const ItemView& item : session.items) stops.push_back({item_name(item.place), item.place});
    }
    return stops;
}

struct KeyPlace {
    int day = 0, row = 0;
};

/// The name of the focus inside the week; empty when it is elsewhere.
std::string focus_in_week(const Ui& ui)
{
    const std::string week = ui.named("");
    return ui.focus.at.starts_with(week) ? ui.focus.at.substr(week.size()) : "";
}

std::optional<KeyPlace> position_of(const WeekView& view, const std::string& name)
{
    for (int day = 0; day < 7; ++day) {
        const Column stops = stops_of(view.days[static_cast<std::size_t>(day)]);
        for (int row = 0; row < static_cast<int>(stops.size()); ++row)
            if (stops[static_cast<std::size_t>(row)].name == name) return KeyPlace{day, row};
    }
    return {};
}

/// The item under the keyboard, else the one that is selected.
std::optional<ItemPlace> item_at_hand(const WeekFrame& frame)
{
    if (const auto at = position_of(frame.state.view, focus_in_week(frame.ui))) {
        const auto stop = stops_of(
            frame.state.view.days[static_cast<std::size_t>(at->day)])[static_cast<std::size_t>(at->row)];
        if (stop.item) return stop.item;
    }
    return frame.scene.selection.item;
}

std::optional<Weekday> day_at_hand(const WeekFrame& frame)
{
    const auto at = position_of(frame.state.view, focus_in_week(frame.ui));
    return at ? std::optional<Weekday>(all_weekdays[static_cast<std::size_t>(at->day)])
              : frame.scene.selection.day;
}

void go_to(WeekFrame& frame, KeyPlace to)
{
    const Column stops = stops_of(frame.state.view.days[static_cast<std::size_t>(to.day)]);
    const int row = std::clamp(to.row, 0, static_cast<int>(stops.size()) - 1);
    frame.ui.focus.shown = true;
    focus_on(frame.ui.focus, frame.ui.named(stops[static_cast<std::size_t>(row)].name));
}

void take_arrows(WeekFrame& frame)
{
    const auto selected = frame.scene.selection.item;
    auto at = position_of(frame.state.view, focus_in_week(frame.ui));
    if (!at && selected) at = position_of(frame.state.view, item_name(*selected));
    const KeyPlace from = at.value_or(KeyPlace{});
    Chords& chords = frame.ui.chords;
    if (take(chords, {key::down})) go_to(frame, {from.day, from.row + 1});
    if (take(chords, {key::up})) go_to(frame, {from.day, std::max(0, from.row - 1)});
    if (take(chords, {key::right})) go_to(frame, {std::min(6, from.day + 1), from.row});
    if (take(chords, {key::left})) go_to(frame, {std::max(0, from.day - 1), from.row});
    if (take(chords, {key::page_down})) select_week(frame, frame.state.view.of.week + 1);
    if (take(chords, {key::page_up})) select_week(frame, frame.state.view.of.week - 1);
}

void take_digits(WeekFrame& frame)
{
    for (const Weekday day : all_weekdays) {
        if (!take(frame.ui.chords, {'1' + index_of(day)})) continue;
        select_day(frame, day);
        go_to(frame, {index_of(day), 0});
    }
}

void take_actions(WeekFrame& frame)
{
    if (const auto item = item_at_hand(frame)) {
        for (const ItemAction action : item_actions)
            if (take(frame.ui.chords, chord_of(action))) return act(frame, action, *item);
        const WeekStep up = WeekStep::earlier, down = WeekStep::later;
        for (const auto& [pressed, step] : {std::pair(key::up, up), std::pair(key::down, down)})
            if (take(frame.ui.chords, {.key = pressed, .alt = true}))
                frame.state.pending = PendingMove{frame.document().plan, MovesQuestion{*item}, step};
    }
    if (const auto day = day_at_hand(frame); day && take(frame.ui.chords, chord_of(ItemAction::why)))
        ask_why(frame, *day);
}

/// Letters belong to the week where the keyboard is in it, or nowhere, or in the chart of its weeks.
bool acts_on_week(const WeekFrame& frame)
{
    const std::string& at = frame.ui.focus.at;
    if (!focus_in_week(frame.ui).empty()) return true;
    const bool chosen = frame.scene.selection.item || frame.scene.selection.day;
    return chosen && (at.empty() || at.starts_with("Load/"));
}

bool is_busy()
{
    return ImGui::GetIO().WantTextInput ||
           ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
}

}

void take_week_keys(WeekFrame& frame)
{
    if (is_busy() || frame.ui.chords.empty()) return;
    if (!focus_in_week(frame.ui).empty()) take_arrows(frame);
    if (!acts_on_week(frame)) return;
    take_digits(frame);
    take_actions(frame);
}

}
