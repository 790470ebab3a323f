#include "engine/exchange/ics_event.h"

#include "engine/base/text.h"
#include "engine/exchange/ics_repeat.h"

#include <algorithm>

namespace pacewise {

namespace {

using std::chrono::minutes;

/// Reads one event; every mistake is told at the line of the property.
class EventReader {
public:
    EventReader(const IcsBlock& block, const IcsZones& zones, const std::string& file, Diagnostics& problems)
        : block_(block), zones_(zones), file_(file), problems_(problems), component_(parse_component(block))
    {
    }

    std::optional<IcsEvent> read(Date last)
    {
        if (!component_ || !is_sound()) return {};
        if (takes_no_time()) return {};
        const auto start = time_of(ICAL_DTSTART_PROPERTY, "DTSTART");
        if (!start) return {};
        IcsEvent event;
        event.id = text_of(ICAL_UID_PROPERTY);
        event.words = shortened(text_of(ICAL_SUMMARY_PROPERTY), 60);
        event.all_day = start->is_date;
        const auto lasts = duration(*start);
        if (!lasts) return {};
        event.lasts = *lasts;
        if (const auto replaced = optional_time(ICAL_RECURRENCEID_PROPERTY, "RECURRENCE-ID"))
            event.replaces = zones_.local(*replaced);
        const IcsRepeat repeat{component_.get(), zones_, last};
        auto starts = repeat.starts(*start);
        if (!starts) return tell("RRULE", "this repetition is not understood", "write RRULE:FREQ=WEEKLY");
        event.starts = std::move(*starts);
        return event;
    }

private:
    std::optional<IcsEvent> tell(const char* property, Said message, Said maybe,
                                 Severity severity = Severity::error)
    {
        problems_.push_back(
            {{file_, block_.line_of(property), 1}, std::move(message), std::move(maybe), severity});
        return {};
    }

    icalproperty* first(icalproperty_kind kind) const
    {
        return icalcomponent_get_first_property(component_.get(), kind);
    }

    /// What the library could not read stands in the component as a note of it.
    bool is_sound()
    {
        if (icalcomponent_isa(component_.get()) != ICAL_VEVENT_COMPONENT) {
            tell("BEGIN", "this event is not understood", "export the calendar again");
            return false;
        }
        icalproperty* error = first(ICAL_XLICERROR_PROPERTY);
        if (!error) return true;
        for (const char* name :
             {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}) {
            const bool there = std::any_of(block_.lines.begin(), block_.lines.end(),
                                           [&](const IcsLine& line) { return line.name() == name; });
            if (there && !is_read(name)) {
                tell(name, said("{1} is not understood: {2}", std::string(name), in_quotes(value_of(name))),
                     "write times as 20261124T090000, dates as 20261124");
                return false;
            }
        }
        return true;  // whatever else is odd about it takes no time
    }

    bool is_read(const std::string& name) const
    {
        return first(icalproperty_string_to_kind(name.c_str())) != nullptr;
    }

    std::string value_of(const std::string& name) const
    {
        for (const IcsLine& line : block_.lines)
            if (line.name() == name) return shortened(line.value(), 40);
        return "";
    }

    bool takes_no_time() const
    {
        return upper(text_of(ICAL_STATUS_PROPERTY)) == "cancelled" ||
               upper(text_of(ICAL_TRANSP_PROPERTY)) == "transparent";
    }

    static std::string upper(const std::string& text) { return lower_case(text); }

    std::string text_of(icalproperty_kind kind) const
    {
        icalproperty* property = first(kind);
        if (!property) return "";
        const char* text = kind == ICAL_SUMMARY_PROPERTY ? icalproperty_get_summary(property)
                                                         : icalproperty_get_value_as_string(property);
        std::string words = text ? text : "";
        std::replace(words.begin(), words.end(), '\n', ' ');
        return trimmed(words);
    }

    std::optional<icaltimetype> optional_time(icalproperty_kind kind, const char* name)
    {
        return first(kind) ? time_of(kind, name) : std::nullopt;
    }

    /// With its zone; an unknown zone is told, and the time taken as the patient's own.
    std::optional<icaltimetype> time_of(icalproperty_kind kind, const char* name)
    {
        icalproperty* property = first(kind);
        if (!property) {
            tell(name, said("the event has no {1}", std::string(name)), "write DTSTART:20261124T090000");
            return {};
        }
        icaltimetype time = icalvalue_get_datetime(icalproperty_get_value(property));
        if (icalvalue_isa(icalproperty_get_value(property)) == ICAL_DATE_VALUE)
            time = icalvalue_get_date(icalproperty_get_value(property));
        icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        if (parameter && !time.is_date && !icaltime_is_utc(time)) {
            const char* zone_name = icalparameter_get_tzid(parameter);
            time.zone = zones_.find(zone_name ? zone_name : "");
            if (!time.zone)
                tell(name, said("the time zone {1} is not known", in_quotes(zone_name ? zone_name : "")),
                     "write one like Europe/Madrid; the hours are taken as the patient's own",
                     Severity::warning);
        }
        if (icaltime_is_utc(time) && !zones_.has_home())
            tell(name, "this is world time (UTC), and the file does not say where the patient lives",
                 "add X-WR-TIMEZONE:Europe/Madrid behind VERSION", Severity::warning);
        if (zones_.local(time)) return time;
        tell(name, said("{1} is no time: {2}", std::string(name), in_quotes(value_of(name))),
             "write 20261124T090000");
        return {};
    }

    std::optional<minutes> duration(const icaltimetype& start)
    {
        const minutes usual = start.is_date ? minutes(24 * 60) : minutes(60);
        minutes lasts = usual;
        if (icalproperty* property = first(ICAL_DURATION_PROPERTY))
            lasts = minutes((icaldurationtype_as_int(icalproperty_get_duration(property)) + 59) / 60);
        else if (first(ICAL_DTEND_PROPERTY)) {
            const auto end = time_of(ICAL_DTEND_PROPERTY, "DTEND");
            if (!end) return {};
            lasts = *zones_.local(*end) - *zones_.local(start);
        } else if (!start.is_date)
            tell("DTSTART", "the event has no end and is taken as one hour", "add DTEND", Severity::warning);
        if (lasts < minutes(0)) {
            tell("DTEND", "the event ends before it begins", "correct DTSTART or DTEND");
            return {};
        }
        return lasts;
    }

    const IcsBlock& block_;
    const IcsZones& zones_;
    const std::string& file_;
    Diagnostics& problems_;
    IcsComponent component_;
};

}

std::optional<IcsEvent> read_ics_event(const IcsBlock& block, const IcsZones& zones, Date last,
                                       const std::string& file, Diagnostics& problems)
{
    return EventReader(block, zones, file, problems).read(last);
}

}
