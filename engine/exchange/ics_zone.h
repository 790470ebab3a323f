// Clock times of a calendar, turned into the patient's own clock. The patient's zone is what the file itself
// says, never that of this computer: the same files always give the same plan.
#pragma once

#include "engine/base/day.h"
#include "engine/exchange/ics_blocks.h"

#include <chrono>
#include <libical/ical.h>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace pacewise {

/// Minutes of the patient's clock.
using LocalTime = std::chrono::sys_time<std::chrono::minutes>;

class IcsZones {
public:
    /// The zones a file describes; its home zone is the one it names, else the first one it describes.
    explicit IcsZones(const IcsFile&);
    ~IcsZones();
    IcsZones(const IcsZones&) = delete;
    IcsZones& operator=(const IcsZones&) = delete;

    /// Null when nobody knows it.
    icaltimezone* find(const std::string& name) const;
    bool has_home() const { return home_ != nullptr; }
    /// A time that names no zone is on the patient's clock already. Nothing when there is no such time.
    std::optional<LocalTime> local(icaltimetype) const;

private:
    void add(const IcsBlock&);

    std::map<std::string, icaltimezone*> described_;
    icaltimezone* home_ = nullptr;
};

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using IcsComponent = std::unique_ptr<icalcomponent, FreeComponent>;

/// Null for what is no component at all.
IcsComponent parse_component(const IcsBlock&);

}
