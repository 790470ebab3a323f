// One event of a calendar: when it is, how it repeats, what it is called.
#pragma once

#include "engine/exchange/ics_zone.h"

#include <set>
#include <vector>

namespace pacewise {

struct IcsEvent {
    std::string id;
    std::string words;
    bool all_day = false;
    std::chrono::minutes lasts{0};
    std::vector<LocalTime> starts;      ///< every repetition until the last date asked for
    std::optional<LocalTime> replaces;  ///< of the event with the same id: the repetition this one stands for
};

/// Nothing when the event takes no time, or has a mistake, which is told.
std::optional<IcsEvent> read_ics_event(const IcsBlock&, const IcsZones&, Date last, const std::string& file,
                                       Diagnostics&);

}
