#include "engine/request/request_checks.h"

#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

const Place on_request{"request", 0, 0};

void check_phase(const Request& request, const Pin& pin, Diagnostics& problems)
{
    const int phases = static_cast<int>(request.protocol.phases.size());
    if (pin.phase && (*pin.phase < 1 || *pin.phase > phases))
        problems.push_back(
            {on_request,
             said("the pin of {1} names phase {2}", in_quotes(pin.exercise.text), std::to_string(*pin.phase)),
             said("write a phase from 1 to {1}", std::to_string(phases))});
}

bool meet(const Pin& one, const Pin& other)
{
    const auto& a = one.dose->weeks;
    const auto& b = other.dose->weeks;
    const bool in_phase = !one.phase || !other.phase || *one.phase == *other.phase;
    return in_phase && (!a || !b || (a->least <= b->most && b->least <= a->most));
}

/// An exercise has one dose in a week, on all its days.
void check_one_dose(const Request& request, std::size_t at, Diagnostics& problems)
{
    const Pin& pin = request.pins[at];
    for (std::size_t other = 0; other < at; ++other) {
        const Pin& earlier = request.pins[other];
        if (earlier.exercise != pin.exercise || !earlier.dose || *earlier.dose == *pin.dose) continue;
        if (meet(pin, earlier))
            problems.push_back(
                {on_request,
                 said("two pins give {1} different doses: {2} and {3}", in_quotes(pin.exercise.text),
                      dose_said(*earlier.dose), dose_said(*pin.dose)),
                 "keep one of them; a dose holds on all days"});
    }
}

}

void check_pins(const Request& request, Diagnostics& problems)
{
    for (std::size_t at = 0; at < request.pins.size(); ++at) {
        const Pin& pin = request.pins[at];
        const Exercise* exercise = known_exercise(request, pin.exercise, "the pin", problems);
        if (std::find(request.bans.begin(), request.bans.end(), pin.exercise) != request.bans.end())
            problems.push_back({on_request,
                                said("{1} is both pinned and banned", in_quotes(pin.exercise.text)),
                                "keep one of them"});
        check_phase(request, pin, problems);
        if (!pin.dose) continue;
        if (exercise)
            check_typed_dose(*pin.dose, *exercise, said("the dose of {1}", in_quotes(pin.exercise.text)),
                             on_request, problems);
        check_one_dose(request, at, problems);
    }
}

}
