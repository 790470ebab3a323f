#include "engine/paper/setting.h"

#include <algorithm>

namespace pacewise {

bool Setting::has_day_versions() const
{
    return std::any_of(cards.begin(), cards.end(), [](const Card& card) {
        return std::any_of(card.weeks.begin(), card.weeks.end(), [](const auto& week) {
            return !week.second.lighter.empty() || !week.second.least.empty();
        });
    });
}

}
