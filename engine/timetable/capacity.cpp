#include "engine/timetable/capacity.h"

#include "engine/timetable/hours.h"

#include <algorithm>

namespace pacewise {

namespace {

double factor_for(int tired, const EnergySettings& energy)
{
    if (tired >= energy.much.from) return energy.much.factor;
    return tired >= energy.some.from ? energy.some.factor : 1;
}

}

Capacity::Capacity(const Case& at_hand) : case_(at_hand)
{
    std::vector<double> best;
    for (const auto& [day, windows] : at_hand.patient().time) best.push_back(best_of(day));
    if (best.empty()) return;
    std::sort(best.begin(), best.end(), std::greater<>());
    const auto needed = static_cast<std::size_t>(std::max(1, at_hand.protocol().sessions.per_week.least));
    whole_ = best[std::min(needed, best.size()) - 1];
}

double Capacity::of(Weekday day) const { return std::min(1.0, raw(day) / whole_); }

double Capacity::of(Weekday day, ClockTime at) const { return std::min(1.0, raw(day) * raw(at) / whole_); }

double Capacity::raw(Weekday day) const
{
    const auto& fatigue = case_.patient().fatigue;
    if (!fatigue || !fatigue->week.contains(day)) return 1;
    return factor_for(fatigue->week.at(day), case_.settings().energy);
}

double Capacity::raw(ClockTime at) const
{
    const auto& fatigue = case_.patient().fatigue;
    if (!fatigue || fatigue->curve.empty()) return 1;
    return factor_for(tiredness_at(case_.request, at), case_.settings().energy);
}

/// At the best hour of the day's free time.
double Capacity::best_of(Weekday day) const
{
    constexpr int hour = 60;
    double best = 0;
    for (const Window& window : case_.patient().time.at(day))
        for (int minute = window.from.minutes; minute < window.to.minutes; minute += hour)
            best = std::max(best, raw(day) * raw(ClockTime{minute}));
    return best;
}

}
