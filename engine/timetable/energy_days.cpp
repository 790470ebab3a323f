#include "engine/timetable/energy_days.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

constexpr int thousand = 1000;

EnergySetting setting_for(const Case& at_hand)
{
    const EnergySettings& energy = at_hand.settings().energy;
    if (is_markedly_fatigued(at_hand.patient())) return energy.marked;
    return is_fatigued(at_hand.patient()) ? energy.fatigued : energy.rested;
}

std::int64_t carried_on(const Calendar& calendar, const std::array<int, days_felt>& felt, int day)
{
    std::int64_t carried = 0;
    for (int ago = 0; ago < days_felt && ago <= day; ++ago)
        carried += static_cast<std::int64_t>(felt[static_cast<std::size_t>(ago)]) *
                   calendar.load_on(calendar.start + std::chrono::days(day - ago));
    return carried;
}

std::int64_t ceiling_on(const Calendar& calendar, const Case& at_hand, const Capacity& capacity, Date date,
                        int week)
{
    std::int64_t ceiling = energy_ceiling(at_hand, week, capacity.of(weekday_of(date)));
    for (const CalendarSession& session : calendar.sessions)
        if (session.date == date && session.training)
            ceiling -= taken_by_hour(at_hand, capacity, week, weekday_of(date), session.at);
    return ceiling;
}

}

std::array<int, days_felt> felt_after_days(const Case& at_hand)
{
    std::array<int, days_felt> felt{};
    for (int day = 0; day < days_felt; ++day)
        felt[static_cast<std::size_t>(day)] =
            static_cast<int>(std::lround(thousand * std::pow(setting_for(at_hand).carry, day)));
    return felt;
}

std::int64_t energy_ceiling(const Case& at_hand, int week, double capacity)
{
    const int largest = at_hand.prescription.largest_session[static_cast<std::size_t>(week - 1)];
    const double headroom = std::max(1.0, setting_for(at_hand).headroom * capacity);
    return std::llround(thousand * (headroom * largest + at_hand.settings().energy.allowance));
}

std::int64_t taken_by_hour(const Case& at_hand, const Capacity& capacity, int week, Weekday day, ClockTime at)
{
    return energy_ceiling(at_hand, week, capacity.of(day)) -
           energy_ceiling(at_hand, week, capacity.of(day, at));
}

std::vector<EnergyDay> energy_days(const Calendar& calendar, const Case& at_hand)
{
    const auto felt = felt_after_days(at_hand);
    const Capacity capacity(at_hand);
    std::vector<EnergyDay> days;
    for (int day = 0; day < 7 * calendar.weeks; ++day) {
        const Date date = calendar.start + std::chrono::days(day);
        days.push_back({date, static_cast<std::int64_t>(thousand) * calendar.load_on(date),
                        carried_on(calendar, felt, day),
                        ceiling_on(calendar, at_hand, capacity, date, day / 7 + 1)});
    }
    return days;
}

long load_units(std::int64_t thousandths)
{
    return static_cast<long>((thousandths + thousand - 1) / thousand);
}

}
