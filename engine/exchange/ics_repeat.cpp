#include "engine/exchange/ics_repeat.h"

namespace pacewise {

namespace {

constexpr int most_repetitions = 100'000;  // daily since 1900 is half of it

bool is_rare_enough(icalrecurrencetype_frequency how_often)
{
    return how_often == ICAL_DAILY_RECURRENCE || how_often == ICAL_WEEKLY_RECURRENCE ||
           how_often == ICAL_MONTHLY_RECURRENCE || how_often == ICAL_YEARLY_RECURRENCE;
}

/// A rule that picks hours or minutes would come several times a day.
bool picks_hours(const icalrecurrencetype& rule)
{
    return rule.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX || rule.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX ||
           rule.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

Date date_of(LocalTime time) { return std::chrono::floor<std::chrono::days>(time); }

}

std::optional<std::vector<LocalTime>> IcsRepeat::starts(const icaltimetype& first) const
{
    std::set<LocalTime> found;
    if (const auto start = zones_.local(first)) found.insert(*start);
    for (icalproperty* rule = icalcomponent_get_first_property(event_, ICAL_RRULE_PROPERTY); rule;
         rule = icalcomponent_get_next_property(event_, ICAL_RRULE_PROPERTY))
        if (!follow(rule, first, found)) return {};
    add_dates(found, first);
    leave_out(found);
    return std::vector<LocalTime>(found.begin(), found.end());
}

bool IcsRepeat::follow(icalproperty* property, const icaltimetype& first, std::set<LocalTime>& starts) const
{
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    if (!is_rare_enough(rule.freq) || picks_hours(rule)) return false;
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, first));
    if (!iterator) return false;
    for (int turn = 0; turn < most_repetitions; ++turn) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next)) return true;
        const auto time = zones_.local(next);
        if (!time || date_of(*time) > last_) return true;
        starts.insert(*time);
    }
    return false;
}

icaltimetype IcsRepeat::in_its_zone(icalproperty* property, icaltimetype time) const
{
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (zone && !time.is_date && !icaltime_is_utc(time))
        time.zone = zones_.find(icalparameter_get_tzid(zone));
    return time;
}

void IcsRepeat::add_dates(std::set<LocalTime>& starts, const icaltimetype& first) const
{
    for (icalproperty* added = icalcomponent_get_first_property(event_, ICAL_RDATE_PROPERTY); added;
         added = icalcomponent_get_next_property(event_, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype given = icalproperty_get_rdate(added);
        const icaltimetype time = icaltime_is_null_time(given.time) ? given.period.start : given.time;
        const auto start = zones_.local(in_its_zone(added, time));
        if (start && time.is_date == first.is_date && date_of(*start) <= last_) starts.insert(*start);
    }
}

void IcsRepeat::leave_out(std::set<LocalTime>& starts) const
{
    for (icalproperty* left = icalcomponent_get_first_property(event_, ICAL_EXDATE_PROPERTY); left;
         left = icalcomponent_get_next_property(event_, ICAL_EXDATE_PROPERTY)) {
        const icaltimetype time = in_its_zone(left, icalproperty_get_exdate(left));
        const auto out = zones_.local(time);
        if (!out) continue;
        std::erase_if(starts, [&](LocalTime start) {
            return time.is_date ? date_of(start) == date_of(*out) : start == *out;
        });
    }
}

}
