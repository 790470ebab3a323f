// The parts of check_request, one for each kind of wish.
#pragma once

#include "engine/request/request.h"

namespace pacewise {

/// Reports a name that no exercise has, and `what` names it: "the pin"; null then.
const Exercise* known_exercise(const Request&, const ExerciseId&, const char* what, Diagnostics&);

void check_pins(const Request&, Diagnostics&);
void check_banned_places(const Request&, Diagnostics&);
void check_overrides(const Request&, Diagnostics&);
void check_chosen(const Request&, Diagnostics&);

}
