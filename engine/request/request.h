// Everything a plan is made from, as one value: who, which protocol, which exercises and precautions, the
// therapist's own word, the first Monday and the seed. The same request always gives the same plan.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/patient/patient.h"
#include "engine/precaution/precaution.h"
#include "engine/protocol/protocol.h"
#include "engine/request/banned_place.h"
#include "engine/request/busy.h"
#include "engine/request/chosen.h"
#include "engine/request/emphasis.h"
#include "engine/request/kept_place.h"
#include "engine/request/override.h"
#include "engine/request/pin.h"
#include "engine/request/settings.h"
#include "engine/terms/person.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace pacewise {

struct Request {
    Patient patient;
    Protocol protocol;
    std::shared_ptr<const Catalog> catalog;
    std::shared_ptr<const std::vector<Precaution>> precautions;
    Settings settings;
    Date start;                            ///< a Monday: weeks of the plan are weeks of the calendar
    Pace briskest = Pace::steady;          ///< the pace is never brisker than this
    std::map<Modality, Pace> briskest_of;  ///< the same for single kinds of work, where it differs
    Emphasis emphasis = Emphasis::balanced;
    std::vector<BusyTime> busy;  ///< from the patient's calendar, by date and time
    std::uint64_t seed = 1;
    std::vector<Pin> pins;
    std::vector<ExerciseId> bans;
    std::vector<BannedPlace> banned_places;
    std::vector<Override> overrides;
    std::vector<KeptPlace> keep;  ///< places of the plan that this one revises or follows
    PlanMode mode = PlanMode::suggest;
    std::vector<ChosenExercise> chosen;  ///< with mode arrange: all that is placed

    Pace briskest_for(Modality modality) const
    {
        const auto own = briskest_of.find(modality);
        return own == briskest_of.end() ? briskest : own->second;
    }
};

/// What cannot be meant: a pin for an exercise that does not exist, or one that is also banned, a dose that
/// its exercise does not have, a precaution set aside without a reason, a start that is no Monday. Places
/// name the request itself. What the findings or the free time forbid is told by check_wishes.
Diagnostics check_request(const Request&);

/// What the therapist typed for this exercise in this week, by a pin or by choosing it; null when nothing.
const TypedDose* typed_dose(const Request&, const ExerciseId&, int week);

/// An exercise's name, the name of a family, or "tag:floor": the exercises meant; empty when there are none.
std::vector<ExerciseId> exercises_meant(const std::string& words, const Catalog&);

}
