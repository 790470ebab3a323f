#include "engine/screen/limits.h"

#include <algorithm>

namespace pacewise {

namespace {

template <class T> void at_most(std::optional<T>& limit, const std::optional<T>& other)
{
    if (other) limit = limit ? std::min(*limit, *other) : *other;
}

template <class T> void at_least(std::optional<T>& limit, const std::optional<T>& other)
{
    if (other) limit = limit ? std::max(*limit, *other) : *other;
}

bool is_for_first_week_only(const PersonalLimit& limit) { return limit.until_week.has_value(); }

void tighten(Limits& limits, const PersonalLimit& limit)
{
    if (is_for_first_week_only(limit)) {
        at_most(limits.first_effort, limit.effort);
        at_most(limits.first_minutes, limit.session_minutes);
        return;
    }
    limits.volume = std::min(limits.volume, limit.volume.value_or(1));
    at_most(limits.effort, limit.effort);
    at_most(limits.minutes, limit.session_minutes);
    at_most(limits.bout_minutes, limit.minutes);
    at_most(limits.sets, limit.sets);
    at_most(limits.items, limit.items);
    at_most(limits.hold, limit.hold);
    at_least(limits.tempo, limit.tempo);
    at_least(limits.rest, limit.rest);
    limits.hold_progress = limits.hold_progress || !limit.progress;
    if (limit.days) at_least(limits.rest_days, std::optional(7 - *limit.days));
}

constexpr double lighter_volume = 2.0 / 3;  // L28

void hold(Limits& limits, Hold what)
{
    limits.hold_progress = true;
    if (what == Hold::lighter) limits.volume = std::min(limits.volume, lighter_volume);
}

}

Limits tightest_limits(const std::vector<Applied>& applied)
{
    Limits limits;
    for (const Applied& precaution : applied) {
        const auto& limit = precaution.row.limit;
        if (limit && limit->which.names_nothing()) tighten(limits, *limit);
        if (precaution.row.hold) hold(limits, *precaution.row.hold);
    }
    return limits;
}

Limits tightest_limits(Limits limits, const std::vector<Applied>& applied, const Exercise& exercise)
{
    for (const Applied& precaution : applied) {
        const auto& limit = precaution.row.limit;
        if (limit && !limit->which.names_nothing() && covers(limit->which, exercise)) tighten(limits, *limit);
    }
    return limits;
}

}
