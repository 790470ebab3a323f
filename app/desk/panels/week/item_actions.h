// What can be done with one item of the week. Key, menu and button all ask the same.
#pragma once

#include "app/desk/panels/week/week_panel.h"

#include <array>

namespace pacewise {

enum class ItemAction { pin, ban, take_off, day_before, day_after, why, swap };
inline constexpr std::array item_actions{ItemAction::pin,        ItemAction::ban,       ItemAction::take_off,
                                         ItemAction::day_before, ItemAction::day_after, ItemAction::why,
                                         ItemAction::swap};

Chord chord_of(ItemAction);
/// "pin": for tests and the keyboard.
std::string name_of(ItemAction);
/// In the language of the desk; what "pin" does depends on whether it is pinned.
std::string label_of(const WeekFrame&, ItemAction, const ItemPlace&);

void act(WeekFrame&, ItemAction, const ItemPlace&);
/// The same for a day: why it has no session, or nothing more.
void ask_why(WeekFrame&, Weekday);

}
