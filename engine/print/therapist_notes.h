// What the therapist's copy tells beside the plan: the second look at every rule, and the rules in words.
#pragma once

#include "engine/paper/therapist/therapist_notes.h"
#include "engine/plan/plan.h"
#include "engine/request/request.h"

namespace pacewise {

TherapistNotes therapist_notes(const Plan&, const Request&);

}
