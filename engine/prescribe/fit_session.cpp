#include "engine/prescribe/fit_session.h"

#include <algorithm>

namespace pacewise {

namespace {

/// What half of the candidates take at most; nothing without candidates.
template <class Wanted> Seconds usual_time(const Prescription& prescription, int week, Wanted wanted)
{
    std::vector<Seconds> times;
    for (std::size_t at = 0; at < prescription.candidates.size(); ++at)
        if (wanted(prescription.candidates[at]))
            times.push_back(prescription.doses[at][static_cast<std::size_t>(week - 1)].takes);
    if (times.empty()) return Seconds(0);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

}

void fit_session(const Request& request, const Limits& limits, Prescription& prescription)
{
    if (!limits.minutes) return;
    const auto is_warm_up = [](const Candidate& candidate) { return candidate.role == ItemRole::warm_up; };
    for (auto& [modality, part] : prescription.parts) {
        const auto belongs = [&, which = modality](const Candidate& candidate) {
            return !is_warm_up(candidate) &&
                   request.catalog->exercises()[static_cast<std::size_t>(candidate.exercise)].modality ==
                       which;
        };
        for (std::size_t phase = 0; phase < part.items_by_phase.size(); ++phase) {
            const int week = request.protocol.weeks_of(static_cast<int>(phase)).most;
            if (part.weeks[static_cast<std::size_t>(week - 1)].minutes) continue;
            const Seconds room =
                std::chrono::minutes(*limits.minutes) - usual_time(prescription, week, is_warm_up);
            int& items = part.items_by_phase[phase];
            while (items > 1 && items * usual_time(prescription, week, belongs) > room) --items;
        }
    }
}

}
