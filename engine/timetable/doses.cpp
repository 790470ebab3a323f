#include "engine/timetable/doses.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int day_minutes = 24 * 60;
constexpr int week_minutes = 7 * day_minutes;

int minute_of_week(Weekday day, ClockTime at) { return index_of(day) * day_minutes + at.minutes; }

/// All doses of a week that make drowsy, with how long: {minute of the week, minutes}.
struct Drowsiness {
    int from = 0;
    int lasts = 0;
};

std::vector<Drowsiness> drowsy_times(const Patient& patient)
{
    std::vector<Drowsiness> times;
    if (!patient.medicines) return times;
    for (const MedicineUse& use : *patient.medicines) {
        if (!use.drowsy || *use.drowsy <= std::chrono::seconds(0)) continue;
        const auto lasts = std::chrono::ceil<std::chrono::minutes>(*use.drowsy).count();
        for (const Weekday day : all_weekdays)
            for (const ClockTime dose : doses_on(use, day))
                times.push_back(
                    {minute_of_week(day, dose), static_cast<int>(std::min<long>(lasts, week_minutes))});
    }
    return times;
}

int since(int earlier, int later) { return (later - earlier + week_minutes) % week_minutes; }

}

std::vector<ClockTime> doses_on(const MedicineUse& use, Weekday day)
{
    const bool some_days = !use.days.empty() && !use.every;
    if (some_days && std::find(use.days.begin(), use.days.end(), day) == use.days.end()) return {};
    return use.at;
}

std::optional<int> minutes_until_drowsy(const Patient& patient, Weekday day, ClockTime at)
{
    const int now = minute_of_week(day, at);
    int until = day_minutes;
    for (const Drowsiness& time : drowsy_times(patient))
        until = std::min(until, since(time.from, now) < time.lasts ? 0 : since(now, time.from));
    if (until >= day_minutes - at.minutes) return {};
    return until;
}

int drowsy_minutes_left(const Patient& patient, Weekday day, ClockTime at)
{
    const int now = minute_of_week(day, at);
    int left = 0;
    for (const Drowsiness& time : drowsy_times(patient))
        left = std::max(left, time.lasts - since(time.from, now));
    return left;
}

bool is_after_baclofen(const Request& request, Weekday day, ClockTime at)
{
    const MedicineUse* baclofen = takes(request.patient, Medicine::baclofen);
    if (!baclofen) return false;
    const std::vector<ClockTime> doses = doses_on(*baclofen, day);
    return std::any_of(doses.begin(), doses.end(), [&](ClockTime dose) {
        return request.settings.hours.after_baclofen.holds(std::chrono::minutes(at.minutes - dose.minutes));
    });
}

}
