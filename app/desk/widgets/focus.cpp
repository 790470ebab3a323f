#include "app/desk/widgets/focus.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

using Items = std::vector<const LoggedItem*>;

/// What the keyboard can reach: where a dialog is open, only its items.
Items reachable(const ItemLog& log)
{
    const int layer = log.highest_layer();
    Items items;
    for (const LoggedItem& item : log.items())
        if (item.layer == layer) items.push_back(&item);
    return items;
}

/// -1 when the focus is nowhere.
int position(const Items& items, const std::string& name)
{
    for (std::size_t index = 0; index < items.size(); ++index)
        if (items[index]->name == name) return static_cast<int>(index);
    return -1;
}

void step(Focus& focus, const Items& items, int by)
{
    if (items.empty()) return;
    const int count = static_cast<int>(items.size());
    const int from = position(items, focus.at);
    const int to = from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
    focus.at = items[static_cast<std::size_t>(to)]->name;
    focus.moved = focus.shown = true;
}

/// "Week/..." is of the pane "Week".
std::string pane_of(const std::string& name) { return name.substr(0, name.find('/')); }

/// The first item of the next pane.
void next_pane(Focus& focus, const Items& items, int by)
{
    std::vector<const LoggedItem*> firsts;
    for (const LoggedItem* item : items)
        if (std::none_of(firsts.begin(), firsts.end(), [&](const LoggedItem* first) {
                return pane_of(first->name) == pane_of(item->name);
            }))
            firsts.push_back(item);
    const std::string here = pane_of(focus.at);
    for (const LoggedItem* first : firsts)
        if (pane_of(first->name) == here) focus.at = first->name;
    step(focus, firsts, by);
}

bool is_typed_in(const Items& items, const std::string& name)
{
    const int at = position(items, name);
    return at >= 0 && items[static_cast<std::size_t>(at)]->kind == ItemKind::text;
}

}

void move_focus(Focus& focus, const ItemLog& before, Chords& chords, bool typing)
{
    const Items items = reachable(before);
    focus.moved = std::exchange(focus.comes, false);
    focus.activated.clear();
    if (take(chords, {key::tab})) step(focus, items, 1);
    if (take(chords, {.key = key::tab, .shift = true})) step(focus, items, -1);
    if (take(chords, {key::f6})) next_pane(focus, items, 1);
    if (take(chords, {.key = key::f6, .shift = true})) next_pane(focus, items, -1);
    if (typing || position(items, focus.at) < 0 || is_typed_in(items, focus.at)) return;
    if (take(chords, {key::enter}) || take(chords, {key::keypad_enter}) || take(chords, {key::space})) {
        focus.activated = focus.at;
        focus.shown = true;
    }
}

void focus_on(Focus& focus, std::string name)
{
    focus.at = std::move(name);
    focus.comes = true;
}

}
