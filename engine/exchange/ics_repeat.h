// The repetitions of an event: rules such as "every week until May", dates added, dates left out.
#pragma once

#include "engine/exchange/ics_zone.h"

#include <set>
#include <vector>

namespace pacewise {

class IcsRepeat {
public:
    IcsRepeat(icalcomponent* event, const IcsZones& zones, Date last)
        : event_(event), zones_(zones), last_(last)
    {
    }

    /// Every start until the end of the last date, in order; nothing when a rule is not to be followed:
    /// hourly repetitions and more are no appointments.
    std::optional<std::vector<LocalTime>> starts(const icaltimetype& first) const;

private:
    bool follow(icalproperty* rule, const icaltimetype& first, std::set<LocalTime>& starts) const;
    void add_dates(std::set<LocalTime>& starts, const icaltimetype& first) const;
    void leave_out(std::set<LocalTime>& starts) const;
    /// With the zone that the property names.
    icaltimetype in_its_zone(icalproperty*, icaltimetype) const;

    icalcomponent* event_;
    const IcsZones& zones_;
    Date last_;
};

}
