// One week turned round: not days with their exercises but exercises with their days.
#pragma once

#include "engine/paper/setting.h"

#include <map>
#include <optional>
#include <vector>

namespace pacewise {

struct WeekRow {
    const Card* card = nullptr;
    std::map<std::size_t, std::size_t> items;  ///< by session, from 0: the index of its item

    const PlannedItem& item(const PlannedPhase& phase) const
    {
        return phase.sessions[items.begin()->first].items[items.begin()->second];
    }
};

/// In an order that is right on every day; nothing when there is no such order, when an exercise comes twice
/// in one session, or when its dose of this week is not the same on all days.
std::optional<std::vector<WeekRow>> week_rows(const std::vector<Card>&, const PlannedPhase&, int week);

}
