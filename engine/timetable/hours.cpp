#include "engine/timetable/hours.h"

#include <cstdlib>

namespace pacewise {

namespace {

constexpr int days_without_split = 3;  // F21: fewer free days than this

int from_own_curve(const std::map<TimeOfDay, int>& curve, TimeOfDay asked)
{
    int nearest = 100, tired = 0;
    for (const auto& [time, value] : curve) {
        const int apart = std::abs(static_cast<int>(time) - static_cast<int>(asked));
        if (apart > nearest || (apart == nearest && value <= tired)) continue;
        nearest = apart;
        tired = value;
    }
    return tired;
}

}

TimeOfDay time_of_day(ClockTime at)
{
    TimeOfDay found = TimeOfDay::morning;
    for (const Word<TimeOfDay>& time : vocabulary<TimeOfDay>())
        if (start_of(time.meaning) <= at) found = time.meaning;
    return found;
}

ClockTime start_of(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::morning: return {0};
    case TimeOfDay::midday: return {12 * 60};
    case TimeOfDay::afternoon: return {14 * 60};
    case TimeOfDay::evening: return {18 * 60};
    }
    return {0};
}

int tiredness_at(const Request& request, ClockTime at)
{
    const Patient& patient = request.patient;
    if (patient.fatigue && !patient.fatigue->curve.empty())
        return from_own_curve(patient.fatigue->curve, time_of_day(at));
    const HourSettings& hours = request.settings.hours;
    const auto& usual = is_fatigued(patient) ? hours.tired : hours.rested;
    const auto found = usual.find(time_of_day(at));
    return found == usual.end() ? 0 : found->second;
}

bool may_split_days(const Patient& patient)
{
    return is_fatigued(patient) && static_cast<int>(patient.time.size()) < days_without_split;
}

}
