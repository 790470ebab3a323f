#include "engine/prescribe/part.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

const std::map<RampMeasure, Ramp>* ramps_at(const ProtocolPart& part, const std::map<Modality, Pace>& paces,
                                            Modality modality)
{
    const auto pace = paces.find(modality);
    if (pace == paces.end()) return nullptr;
    const auto found = part.ramps.find(pace->second);
    return found == part.ramps.end() ? nullptr : &found->second;
}

std::optional<double> amount(const std::map<RampMeasure, Ramp>* ramps, RampMeasure measure, int week)
{
    if (!ramps) return {};
    const auto ramp = ramps->find(measure);
    if (ramp == ramps->end()) return {};
    return ramp->second.at(week);
}

std::optional<int> scaled(std::optional<double> amount, double factor, int least)
{
    if (!amount) return {};
    return std::max(least, static_cast<int>(std::lround(*amount * factor)));
}

/// What is left to cut of the repetitions when rounds cannot be cut finely enough: half of one round is one
/// round of half as many.
double left_to_cut(std::optional<double> sets_asked, std::optional<int> sets, double volume)
{
    return sets_asked && sets ? *sets_asked * volume / *sets : 1;
}

/// Duration first, intensity last (G20): the effort rises by one only once the minutes have stopped growing.
std::optional<int> effort_in(const ProtocolPart& part, const std::map<RampMeasure, Ramp>* ramps, int week,
                             const Limits& limits)
{
    if (!part.effort) return limits.effort;
    int effort = part.effort->least;
    const bool grown = ramps && std::all_of(ramps->begin(), ramps->end(), [&](const auto& ramp) {
                           return ramp.second.by_week.rbegin()->first + 2 < week;
                       });
    if (grown) effort = std::min(effort + 1, part.effort->most);
    if (limits.effort) effort = std::min(effort, *limits.effort);
    return effort;
}

PartWeek part_week(const ProtocolPart& part, const std::map<RampMeasure, Ramp>* ramps, int week,
                   const Limits& limits)
{
    const int shown = limits.hold_progress ? 1 : week;
    PartWeek doses;
    doses.minutes = scaled(amount(ramps, RampMeasure::minutes, shown), limits.volume, 2);
    const auto sets_asked = amount(ramps, RampMeasure::sets, shown);
    doses.sets = scaled(sets_asked, limits.volume, 1);
    const double cut = left_to_cut(sets_asked, doses.sets, limits.volume);
    doses.count = scaled(amount(ramps, RampMeasure::reps, shown), cut, 1);
    if (!doses.count) doses.count = scaled(amount(ramps, RampMeasure::steps, shown), cut, 1);
    if (const auto hold = amount(ramps, RampMeasure::hold, shown)) doses.hold = Seconds(std::lround(*hold));
    doses.effort = effort_in(part, ramps, shown, limits);
    return doses;
}

/// How many items share the minutes of a session in this phase; 0 when the protocol leaves it open.
int items_in(const PartPrescription& prescribed, const std::map<RampMeasure, Ramp>* ramps, Range<int> weeks,
             KindSetting kind, const Limits& limits)
{
    if (const auto asked =
            scaled(amount(ramps, RampMeasure::items, limits.hold_progress ? 1 : weeks.least), 1, 1))
        return *asked;
    const auto& minutes = prescribed.weeks[static_cast<std::size_t>(weeks.least - 1)].minutes;
    if (!minutes) return 0;
    const int wanted = static_cast<int>(std::lround(static_cast<double>(*minutes) / kind.minutes_each));
    return std::clamp(wanted, 1, kind.most);
}

/// Takes items away from the part that has the most until all parts fit into one session.
void fit_together(std::map<Modality, PartPrescription>& parts, std::size_t phase, int room)
{
    for (;;) {
        int total = 0;
        PartPrescription* largest = nullptr;
        for (auto& [modality, part] : parts) {
            const int items = part.items_by_phase[phase];
            total += items;
            if (items > 1 && (!largest || items > largest->items_by_phase[phase])) largest = &part;
        }
        if (total <= room || !largest) return;
        --largest->items_by_phase[phase];
    }
}

PartPrescription prescribe_part(const Request& request, const Limits& limits,
                                const std::map<Modality, Pace>& paces, Modality modality)
{
    const ProtocolPart& part = request.protocol.parts.at(modality);
    const auto* ramps = ramps_at(part, paces, modality);
    const KindSetting kind = request.settings.items.kinds.contains(modality)
                                 ? request.settings.items.kinds.at(modality)
                                 : KindSetting{};
    PartPrescription prescribed;
    prescribed.days = part.days;
    if (ramps) prescribed.pace = paces.at(modality);
    prescribed.items = {1, kind.most};
    for (int week = 1; week <= request.protocol.weeks(); ++week)
        prescribed.weeks.push_back(part_week(part, ramps, week, limits));
    for (std::size_t phase = 0; phase < request.protocol.phases.size(); ++phase)
        prescribed.items_by_phase.push_back(items_in(
            prescribed, ramps, request.protocol.whole_phase_of(static_cast<int>(phase)), kind, limits));
    return prescribed;
}

}

int most_items(const Request& request, const Limits& limits)
{
    const int most = std::min(request.settings.items.most, request.protocol.sessions.items.most);
    return limits.items ? std::min(most, *limits.items) : most;
}

std::map<Modality, PartPrescription> prescribe_parts(const Request& request, const Limits& limits,
                                                     const std::map<Modality, Pace>& paces)
{
    std::map<Modality, PartPrescription> parts;
    for (const auto& [modality, part] : request.protocol.parts)
        parts[modality] = prescribe_part(request, limits, paces, modality);
    const bool keeps_room_for_stretch = parts.contains(Modality::stretch);
    const int room = most_items(request, limits) - (request.protocol.warm_up_minutes ? 1 : 0) -
                     (keeps_room_for_stretch ? 1 : 0);
    for (std::size_t phase = 0; phase < request.protocol.phases.size(); ++phase)
        fit_together(parts, phase, std::max(1, room));
    return parts;
}

}
