// Where every button and field stands in this frame, by name. The keyboard walks along this list, and tests
// click by it. Names are paths in English, whatever language is shown: "Week/tue 09:00/bridge-full/pin".
#pragma once

#include <imgui.h>

#include <string>
#include <vector>

namespace pacewise {

enum class ItemKind { button, text, choice, check, slider, tab, row, picture };

struct LoggedItem {
    std::string name;
    ItemKind kind = ItemKind::button;
    ImVec2 low, high;            ///< its corners
    ImVec2 clip_low, clip_high;  ///< what of the window can be seen around it
    int layer = 0;               ///< 0: the window; dialogs and menus lie above
    ImVec2 centre() const { return {(low.x + high.x) / 2, (low.y + high.y) / 2}; }
    bool shown() const
    {
        const ImVec2 at = centre();
        return at.x >= clip_low.x && at.x < clip_high.x && at.y >= clip_low.y && at.y < clip_high.y;
    }
};

class ItemLog {
public:
    void add(LoggedItem item) { items_.push_back(std::move(item)); }
    void clear() { items_.clear(); }
    const std::vector<LoggedItem>& items() const { return items_; }
    /// Null when there is none of this name.
    const LoggedItem* find(const std::string& name) const;
    int highest_layer() const;

private:
    std::vector<LoggedItem> items_;
};

}
