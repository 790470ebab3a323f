#include "engine/request/hour_settings.h"

#include "engine/yaml/record.h"

namespace pacewise {

namespace {

std::optional<std::map<TimeOfDay, int>> read_by_time_of_day(const Node& node, Reading& reading)
{
    Record row(node, reading, "time of day");
    std::map<TimeOfDay, int> values;
    for (const Word<TimeOfDay>& time : vocabulary<TimeOfDay>())
        values[time.meaning] = row.required(std::string(time.text), whole({0, 10}));
    return values;
}

}

std::optional<HourSettings> read_hour_settings(const Node& node, Reading& reading)
{
    Record row(node, reading, "hours");
    HourSettings hours;
    hours.rested = row.required("rested", read_by_time_of_day);
    hours.tired = row.required("tired", read_by_time_of_day);
    hours.warmth = row.required("warmth", read_by_time_of_day);
    hours.apart = row.required("apart", read_duration);
    hours.after_baclofen = row.required("after_baclofen", read_duration_range);
    return hours;
}

std::optional<InjectionSettings> read_injection_settings(const Node& node, Reading& reading)
{
    Record row(node, reading, "injection");
    InjectionSettings injection;
    injection.lighter_from = row.required("lighter_from", whole({0, 10}));
    injection.least_from = row.required("least_from", whole({0, 10}));
    injection.welcome = row.required("welcome", read_duration);
    if (row.is_map() && injection.least_from < injection.lighter_from)
        reading.error(node, "the least version comes before the lighter one",
                      "write {lighter_from: 4, least_from: 7, welcome: 3 h}");
    return injection;
}

}
