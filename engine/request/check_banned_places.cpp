#include "engine/request/request_checks.h"

#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

const Place on_request{"request", 0, 0};

void check_phase(const Request& request, const BannedPlace& place, Diagnostics& problems)
{
    const int phases = static_cast<int>(request.protocol.phases.size());
    if (place.phase && (*place.phase < 1 || *place.phase > phases))
        problems.push_back({on_request,
                            "the banned place of " + in_quotes(place.exercise.text) + " names phase " +
                                std::to_string(*place.phase),
                            "write a phase from 1 to " + std::to_string(phases)});
}

/// Whether no place is left for the pin in some phase. A pin on a day is free to take another time of it; a
/// pin without a phase holds in every one.
bool takes_all_of(const BannedPlace& place, const Pin& pin)
{
    return place.exercise == pin.exercise && (!place.phase || !pin.phase || place.phase == pin.phase) &&
           (!place.day || place.day == pin.day) && (!place.at || place.at == pin.at);
}

}

void check_banned_places(const Request& request, Diagnostics& problems)
{
    for (const BannedPlace& place : request.banned_places) {
        known_exercise(request, place.exercise, "banned place", problems);
        if (!place.day && !place.at && !place.phase) {
            problems.push_back(
                {on_request,
                 "the banned place of " + in_quotes(place.exercise.text) + " has no day, time or phase",
                 "use a ban: nowhere at all"});
            continue;
        }
        check_phase(request, place, problems);
        for (const Pin& pin : request.pins)
            if (takes_all_of(place, pin))
                problems.push_back({on_request,
                                    "the pin of " + pin_text(pin) +
                                        " stands where it is banned: " + banned_place_text(place),
                                    "keep one of them"});
    }
}

}
