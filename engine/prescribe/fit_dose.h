// The dose of one exercise in one week: as much of its own form as fits into its share of the minutes.
// Repetitions grow before rounds (L12), and nothing leaves the form, the limits or the share.
#pragma once

#include "engine/prescribe/bouts.h"
#include "engine/prescribe/candidate.h"
#include "engine/prescribe/dose.h"
#include "engine/prescribe/part.h"

namespace pacewise {

struct DoseQuestion {
    const Exercise& exercise;
    const Candidate& candidate;
    PartWeek asked;      ///< minutes: the share of this one item
    double level = 0;    ///< 0 to 1: where in its form an exercise stands when no minutes are asked
    Seconds change{40};  ///< of position, before the item
    bool tired = false;  ///< longer rests (F16)
    Seconds rest_when_tired{120};
    std::optional<Bouts> bouts{};                     ///< of a walk (F14, B45)
    std::optional<SpasticStretchSettings> spastic{};  ///< it lengthens a spastic muscle (S10 to S12)
    bool contracture_risk = false;                    ///< the muscle's tone is 3 or more (S13)
};

Dose fit_dose(const DoseQuestion&, const Limits&);

}
