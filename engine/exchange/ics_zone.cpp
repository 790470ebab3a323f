#include "engine/exchange/ics_zone.h"

#include "engine/base/text.h"

namespace pacewise {

namespace {

std::string name_of_zone(const IcsBlock& block)
{
    for (const IcsLine& line : block.lines)
        if (line.name() == "TZID") return trimmed(line.value());
    return "";
}

}

IcsComponent parse_component(const IcsBlock& block)
{
    icalerror_set_errors_are_fatal(0);  // else the library ends the program at a wrong file
    return IcsComponent(icalparser_parse_string(block.text().c_str()));
}

IcsZones::IcsZones(const IcsFile& file)
{
    for (const IcsBlock& block : file.blocks)
        if (block.kind == "VTIMEZONE") add(block);
    for (const IcsLine& line : file.head)
        if (line.name() == "X-WR-TIMEZONE")
            if (icaltimezone* named = find(trimmed(line.value()))) home_ = named;
}

IcsZones::~IcsZones()
{
    for (const auto& [name, zone] : described_) icaltimezone_free(zone, 1);
}

void IcsZones::add(const IcsBlock& block)
{
    const std::string name = name_of_zone(block);
    IcsComponent component = parse_component(block);
    if (!component || name.empty() || described_.contains(name)) return;
    if (icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT) return;
    icaltimezone* zone = icaltimezone_new();
    if (!icaltimezone_set_component(zone, component.get())) {
        icaltimezone_free(zone, 1);
        return;
    }
    static_cast<void>(component.release());  // the zone owns it now
    described_[name] = zone;
    if (!home_) home_ = zone;
}

icaltimezone* IcsZones::find(const std::string& name) const
{
    if (const auto found = described_.find(name); found != described_.end()) return found->second;
    if (name == "UTC" || name == "Etc/UTC") return icaltimezone_get_utc_timezone();
    return name.empty() ? nullptr : icaltimezone_get_builtin_timezone(name.c_str());
}

std::optional<LocalTime> IcsZones::local(icaltimetype time) const
{
    const bool elsewhere = !time.is_date && time.zone && home_ && time.zone != home_;
    if (elsewhere) time = icaltime_convert_to_zone(time, home_);
    if (icaltime_is_null_time(time) || time.year < 1900 || time.year > 2200) return {};
    const std::chrono::year_month_day date{std::chrono::year(time.year),
                                           std::chrono::month(static_cast<unsigned>(time.month)),
                                           std::chrono::day(static_cast<unsigned>(time.day))};
    if (!date.ok()) return {};
    const auto minutes = time.is_date ? 0 : time.hour * 60 + time.minute;
    return LocalTime(Date(date)) + std::chrono::minutes(minutes);
}

}
