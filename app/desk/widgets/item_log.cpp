#include "app/desk/widgets/item_log.h"

#include <algorithm>

namespace pacewise {

const LoggedItem* ItemLog::find(const std::string& name) const
{
    const auto found =
        std::find_if(items_.begin(), items_.end(), [&](const LoggedItem& item) { return item.name == name; });
    return found == items_.end() ? nullptr : &*found;
}

int ItemLog::highest_layer() const
{
    int highest = 0;
    for (const LoggedItem& item : items_) highest = std::max(highest, item.layer);
    return highest;
}

}
