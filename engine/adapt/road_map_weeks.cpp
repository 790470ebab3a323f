#include "engine/adapt/road_map_weeks.h"

#include "engine/base/contract.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The places of the old weeks in the new order: all of them, from 1.
std::vector<int> places_of(const WeekOrder& order, int old_week)
{
    std::vector<int> places;
    for (std::size_t at = 0; at < order.size(); ++at)
        if (order[at] == old_week) places.push_back(static_cast<int>(at) + 1);
    return places;
}

/// The stretch of new weeks that an old stretch has become: its last week with all repetitions of it.
Range<int> stretched(Range<int> weeks, const WeekOrder& order)
{
    return {places_of(order, weeks.least).front(), places_of(order, weeks.most).back()};
}

std::vector<int> stretched(const std::vector<int>& weeks, const WeekOrder& order)
{
    std::vector<int> all;
    for (const int week : weeks)
        for (const int place : places_of(order, week)) all.push_back(place);
    std::sort(all.begin(), all.end());
    return all;
}

std::map<int, Dose> stretched(const std::map<int, Dose>& doses, const WeekOrder& order)
{
    std::map<int, Dose> all;
    for (const auto& [week, dose] : doses)
        for (const int place : places_of(order, week)) all[place] = dose;
    return all;
}

/// Up to the week in which the ramp ends: what follows the end of a ramp is counted from there.
Ramp stretched(const Ramp& ramp, const WeekOrder& order)
{
    const int last = ramp.by_week.rbegin()->first;
    Ramp longer;
    for (std::size_t at = 0; at < order.size(); ++at)
        if (order[at] <= last) longer.by_week[static_cast<int>(at) + 1] = ramp.at(order[at]);
    return longer;
}

void stretch(TypedDose& dose, const WeekOrder& order)
{
    if (dose.weeks) dose.weeks = stretched(*dose.weeks, order);
}

void stretch(Protocol& protocol, const WeekOrder& order)
{
    std::vector<int> weeks;
    for (int phase = 0; phase < static_cast<int>(protocol.phases.size()); ++phase) {
        const Range<int> longer = stretched(protocol.weeks_of(phase), order);
        weeks.push_back(longer.most - longer.least + 1);
    }
    for (std::size_t phase = 0; phase < weeks.size(); ++phase) protocol.phases[phase].weeks = weeks[phase];
    for (auto& [modality, part] : protocol.parts)
        for (auto& [pace, ramps] : part.ramps)
            for (auto& [measure, ramp] : ramps) ramp = stretched(ramp, order);
    protocol.light_weeks = stretched(protocol.light_weeks, order);
    for (int& week : protocol.review_weeks)
        if (const auto places = places_of(order, week); !places.empty()) week = places.back();
}

}

WeekOrder repeating(const Plan& plan, int week, const std::vector<int>& again)
{
    const Range<int> phase = plan.phases[static_cast<std::size_t>(plan.phase_of(week))].weeks;
    for (const int each : again) PACEWISE_REQUIRE(phase.holds(each), "only weeks of one phase are repeated");
    WeekOrder order;
    for (int at = 1; at <= week; ++at) order.push_back(at);
    order.insert(order.end(), again.begin(), again.end());
    for (int at = week + 1; at <= plan.weeks; ++at) order.push_back(at);
    return order;
}

Plan in_order(Plan plan, const WeekOrder& order, int open_from_week)
{
    for (PlannedPhase& phase : plan.phases) {
        phase.weeks = stretched(phase.weeks, order);
        for (PlannedSession& session : phase.sessions) {
            for (PlannedItem& item : session.items) item.doses = stretched(item.doses, order);
            for (auto* version : {&session.lighter, &session.least})
                for (ShorterItem& item : *version) item.doses = stretched(item.doses, order);
        }
    }
    plan.weeks = static_cast<int>(order.size());
    plan.made.from_week = open_from_week;
    plan.dates.clear();
    for (Pin& pin : plan.pins)
        if (pin.dose) stretch(*pin.dose, order);
    for (ChosenExercise& chosen : plan.chosen) stretch(chosen.dose, order);
    return plan;
}

Request in_order(Request request, const WeekOrder& order)
{
    stretch(request.protocol, order);
    for (Pin& pin : request.pins)
        if (pin.dose) stretch(*pin.dose, order);
    for (ChosenExercise& chosen : request.chosen) stretch(chosen.dose, order);
    return request;
}

}
