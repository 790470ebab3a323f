#include "engine/request/arrange.h"

namespace pacewise {

namespace {

/// A part that leaves days and doses to what was chosen.
ProtocolPart open_part()
{
    ProtocolPart part;
    part.days = {0, 7};
    return part;
}

}

Request arranged(Request request, std::vector<ChosenExercise> chosen)
{
    std::map<Modality, ProtocolPart> parts;
    for (const ChosenExercise& each : chosen)
        if (const Exercise* exercise = request.catalog->find(each.exercise))
            parts[exercise->modality] = open_part();
    request.protocol.parts = std::move(parts);
    request.protocol.warm_up_minutes.reset();
    request.protocol.sessions.per_week = {0, 7};
    request.protocol.sessions.items.least = 1;
    // How many items share the minutes of a kind has no meaning for doses that are fixed.
    for (auto& [modality, kind] : request.settings.items.kinds) kind.most = request.settings.items.most;
    request.settings.items.most_stretches = request.settings.items.most;
    request.mode = PlanMode::arrange;
    request.chosen = std::move(chosen);
    return request;
}

bool is_chosen_in(const Request& request, const ChosenExercise& chosen, int phase)
{
    return chosen.dose.holds_in(request.protocol.weeks_of(phase).least);
}

}
