// What the therapist's copy tells and the plan's file does not hold: where the plan comes near to a rule, and
// every rule in words.
#pragma once

#include "engine/base/id.h"
#include "engine/base/translations.h"
#include "engine/timetable/margin.h"

#include <map>
#include <vector>

namespace pacewise {

struct TherapistNotes {
    std::vector<Margin> margins;           ///< the tightest place of each rule
    std::map<RuleId, Translations> rules;  ///< must rules, shoulds and precautions
};

}
