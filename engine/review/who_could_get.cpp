#include "engine/review/who_could_get.h"

#include "engine/base/side_by_side.h"
#include "engine/screen/screen.h"

namespace pacewise {

namespace {

/// A protocol that has a part for everything, so that only the person decides.
Protocol for_everything()
{
    Protocol protocol;
    protocol.id = ProtocolId("everything");
    protocol.phases.push_back({});
    for (const Word<Modality>& modality : vocabulary<Modality>()) protocol.parts[modality.meaning];
    return protocol;
}

}

std::vector<Verdict> verdicts_for(const Programs& programs, const Patient& patient)
{
    Request request;
    request.patient = patient;
    request.protocol = for_everything();
    request.catalog = programs.catalog;
    request.precautions = programs.precautions;
    request.settings = programs.settings;
    request.start = made_up_start();
    return screen(request).verdicts;
}

Reach reach_of(const Programs& programs)
{
    Reach reach{made_up_patients(programs.review.household), {}};
    reach.verdicts.resize(reach.patients.size());
    side_by_side(reach.patients.size(), jobs_here(), [&](std::size_t at) {
        reach.verdicts[at] = verdicts_for(programs, reach.patients[at].patient);
    });
    return reach;
}

}
