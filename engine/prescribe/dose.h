// How much of an exercise in one week: what the patient reads ("10 times, 2 rounds, rest 1 minute") and what
// the rules count (minutes and training load).
#pragma once

#include "engine/catalog/dose_form.h"
#include "engine/terms/movement.h"

#include <optional>

namespace pacewise {

struct Dose {
    DoseUnit unit = DoseUnit::reps;
    int sets = 1;                 ///< rounds; 1 for minutes
    int count = 1;                ///< reps, breaths, steps or minutes in a round; 1 for holds
    Seconds hold{0};              ///< of one hold
    Tempo tempo;                  ///< of one rep or breath; slower than usual for spastic muscles (S15)
    Seconds rest{0};              ///< between rounds; between bouts for intermittent forms
    std::optional<Seconds> bout;  ///< intermittent: this long at a time
    int effort = 3;               ///< 0 to 10
    Seconds takes{0};  ///< all of it: rounds, rests, both sides, getting ready, changing position (G61)
    int load = 0;      ///< effort x minutes (session-RPE, Foster 2001), arbitrary units

    bool operator==(const Dose&) const = default;
};

}
