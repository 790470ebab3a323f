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
                            said("the banned place of {1} names phase {2}", in_quotes(place.exercise.text),
                                 std::to_string(*place.phase)),
                            said("write a phase from 1 to {1}", std::to_string(phases))});
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
        known_exercise(request, place.exercise, "the banned place", problems);
        if (!place.day && !place.at && !place.phase) {
            problems.push_back(
                {on_request,
                 said("the banned place of {1} has no day, time or phase", in_quotes(place.exercise.text)),
                 "use a ban: nowhere at all"});
            continue;
        }
        check_phase(request, place, problems);
        for (const Pin& pin : request.pins)
            if (takes_all_of(place, pin))
                problems.push_back({on_request,
                                    said("the pin of {1} stands where it is banned: {2}", pin_said(pin),
                                         banned_place_said(place)),
                                    "keep one of them"});
    }
}

}
